/** Tests of suggestions and of what is made of them. */
@NullMarked
package org.maillage.suggestion;

import org.jspecify.annotations.NullMarked;

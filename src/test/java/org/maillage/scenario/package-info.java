/** Tests of what people suppose. */
@NullMarked
package org.maillage.scenario;

import org.jspecify.annotations.NullMarked;

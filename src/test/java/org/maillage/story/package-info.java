/** Tests of what a group tells. */
@NullMarked
package org.maillage.story;

import org.jspecify.annotations.NullMarked;

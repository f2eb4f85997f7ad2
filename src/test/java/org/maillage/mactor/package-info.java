/** The case worked out by hand, and the laws of the method on cases drawn with a seed. */
@NullMarked
package org.maillage.mactor;

import org.jspecify.annotations.NullMarked;

/** Signed networks against definitions applied by brute force, and against known small cases. */
@NullMarked
package org.maillage.signed;

import org.jspecify.annotations.NullMarked;

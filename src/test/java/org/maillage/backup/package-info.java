/** A copy of everything, and bringing it back. */
@NullMarked
package org.maillage.backup;

import org.jspecify.annotations.NullMarked;

/** Towns and map tiles. */
@NullMarked
package org.maillage.geography;

import org.jspecify.annotations.NullMarked;

/** Who can share what, asked over HTTP on both demonstrations. */
@NullMarked
package org.maillage.mutualisation;

import org.jspecify.annotations.NullMarked;

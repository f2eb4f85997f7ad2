/** The map's data: what both faces draw. */
@NullMarked
package org.maillage.map;

import org.jspecify.annotations.NullMarked;

/** Territories, their missions, campaigns and lists. */
@NullMarked
package org.maillage.territory;

import org.jspecify.annotations.NullMarked;

/** Readings (Grille II) and the relations retained from them. */
@NullMarked
package org.maillage.relation;

import org.jspecify.annotations.NullMarked;

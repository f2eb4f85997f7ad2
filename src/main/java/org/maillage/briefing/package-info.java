/** The note to a council, composed from what everybody may see of a territory, and the poster of its map. */
@NullMarked
package org.maillage.briefing;

import org.jspecify.annotations.NullMarked;

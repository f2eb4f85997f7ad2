/** The note to a council, the poster of its map and the slides of a story, composed from what everybody may see. */
@NullMarked
package org.maillage.briefing;

import org.jspecify.annotations.NullMarked;

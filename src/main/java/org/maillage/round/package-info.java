/** Rounds of reading: people read on their own, then speak of where they differ. */
@NullMarked
package org.maillage.round;

import org.jspecify.annotations.NullMarked;

/**
 * MACTOR (Godet 1991): what direct influences between actors, and their positions on objectives, say of their strength,
 * their possible alliances and conflicts. Pure computation on numbered actors and objectives; nothing here reads a clock
 * or a file. What nobody assessed is not a number, and counts nowhere.
 */
@NullMarked
package org.maillage.mactor;

import org.jspecify.annotations.NullMarked;

/**
 * Sharing a common cost: what each group of participants would pay, four ways of sharing, and who would walk out. Pure
 * computation on numbered participants; every result says whether it is exact. Nothing here reads a clock or a file.
 */
@NullMarked
package org.maillage.sharing;

import org.jspecify.annotations.NullMarked;

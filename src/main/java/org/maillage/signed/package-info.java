/**
 * Networks whose ties are friendly or hostile: triads, balance, frustration, camps. Pure computation on numbered nodes;
 * every result says whether it is proved. Nothing here reads a clock: the same graph always gives the same answer.
 */
@NullMarked
package org.maillage.signed;

import org.jspecify.annotations.NullMarked;

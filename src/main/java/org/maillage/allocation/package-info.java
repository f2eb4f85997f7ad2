/**
 * Who covers what at best: covers, flows and disjoint sets of numbered things. Pure computation; every result says whether
 * it is proved. Nothing here reads a clock: the same input always gives the same answer.
 */
@NullMarked
package org.maillage.allocation;

import org.jspecify.annotations.NullMarked;

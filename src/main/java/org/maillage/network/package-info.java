/**
 * Graph algorithms on nodes numbered from 0: structure, centrality, drawing. Pure computation, with no input, output or
 * database; {@link org.maillage.network.KeyedGraph} is the door from identifiers to numbers.
 */
@NullMarked
package org.maillage.network;

import org.jspecify.annotations.NullMarked;

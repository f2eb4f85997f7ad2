/**
 * What actors hold or do in common: the life of a pool, what its members promised it, what people judge of it, and how its
 * cost could be shared.
 */
@NullMarked
package org.maillage.pool;

import org.jspecify.annotations.NullMarked;

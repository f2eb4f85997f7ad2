/** Tests of the life of pools. */
@NullMarked
package org.maillage.pool;

import org.jspecify.annotations.NullMarked;

/** What people read of objectives and influences, what the group retains of it, and who is told. */
@NullMarked
package org.maillage.strategy;

import org.jspecify.annotations.NullMarked;

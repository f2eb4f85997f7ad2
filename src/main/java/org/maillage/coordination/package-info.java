/** Coordination: what the structure of the territory says, in plain words, with its evidence. */
@NullMarked
package org.maillage.coordination;

import org.jspecify.annotations.NullMarked;

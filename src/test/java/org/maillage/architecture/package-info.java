/** What the sources promise as a whole: directions, sizes, names, sentences. */
@NullMarked
package org.maillage.architecture;

import org.jspecify.annotations.NullMarked;

/** Files of other programs, each format in a class of its own, as the tables that an import reads. */
@NullMarked
package org.maillage.exchange.foreign;

import org.jspecify.annotations.NullMarked;

/** Files for other programs, read back by readers that know nothing of how they were written. */
@NullMarked
package org.maillage.exchange.out;

import org.jspecify.annotations.NullMarked;

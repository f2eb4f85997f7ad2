/** Rows with named columns, whatever file they stood in. */
@NullMarked
package org.maillage.exchange.table;

import org.jspecify.annotations.NullMarked;

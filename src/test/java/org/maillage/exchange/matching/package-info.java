/** Tests of saying what the columns and words of a table mean. */
@NullMarked
package org.maillage.exchange.matching;

import org.jspecify.annotations.NullMarked;

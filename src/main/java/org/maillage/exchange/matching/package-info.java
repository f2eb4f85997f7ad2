/** Tables that nobody knows: what their columns and words mean, as recognised and as a person says. Reads and writes nothing. */
@NullMarked
package org.maillage.exchange.matching;

import org.jspecify.annotations.NullMarked;

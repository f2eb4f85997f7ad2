/** Files as other programs write them, after the public descriptions of their formats, with their oddities. */
@NullMarked
package org.maillage.exchange.foreign;

import org.jspecify.annotations.NullMarked;

/** How far findings depend on what is uncertain: on relations to be confirmed, and on who was there to read. */
@NullMarked
package org.maillage.confidence;

import org.jspecify.annotations.NullMarked;

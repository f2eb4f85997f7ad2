/** What the structure of both demonstrations says is what was worked out by hand. */
@NullMarked
package org.maillage.coordination;

import org.jspecify.annotations.NullMarked;

/** Who has a territory open, and what they look at: told while it lasts, written nowhere. */
@NullMarked
package org.maillage.presence;

import org.jspecify.annotations.NullMarked;

/** Published cost games, laws, and brute force on small ones. */
@NullMarked
package org.maillage.sharing;

import org.jspecify.annotations.NullMarked;

/** Who asks, and what they may do. */
@NullMarked
package org.maillage.account;

import org.jspecify.annotations.NullMarked;

/** Who may do and see what. */
@NullMarked
package org.maillage.account;

import org.jspecify.annotations.NullMarked;

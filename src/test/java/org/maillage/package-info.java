/** What the whole program does at the terminal. */
@NullMarked
package org.maillage;

import org.jspecify.annotations.NullMarked;

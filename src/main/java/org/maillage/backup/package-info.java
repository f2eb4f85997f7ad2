/** The whole database as one file, written while people work, and brought back into an empty one. */
@NullMarked
package org.maillage.backup;

import org.jspecify.annotations.NullMarked;

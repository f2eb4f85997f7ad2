/** Papers as files. */
@NullMarked
package org.maillage.print;

import org.jspecify.annotations.NullMarked;

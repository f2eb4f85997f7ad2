/** The demonstrations, as their files say. */
@NullMarked
package org.maillage.territory;

import org.jspecify.annotations.NullMarked;

/** Reading in rounds. */
@NullMarked
package org.maillage.round;

import org.jspecify.annotations.NullMarked;

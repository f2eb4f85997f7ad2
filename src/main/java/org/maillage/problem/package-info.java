/** What the product says no to, as a small sealed family that the HTTP room turns into answers. */
@NullMarked
package org.maillage.problem;

import org.jspecify.annotations.NullMarked;

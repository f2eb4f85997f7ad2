/** Published cases, brute force on small ones, and other libraries on larger. */
@NullMarked
package org.maillage.allocation;

import org.jspecify.annotations.NullMarked;

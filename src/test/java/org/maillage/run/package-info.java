/** Tests of work that takes a while. */
@NullMarked
package org.maillage.run;

import org.jspecify.annotations.NullMarked;

/** Generated data and measurements of speed. */
@NullMarked
package org.maillage.bench;

import org.jspecify.annotations.NullMarked;

/** Importing files as people send them. */
@NullMarked
package org.maillage.exchange;

import org.jspecify.annotations.NullMarked;

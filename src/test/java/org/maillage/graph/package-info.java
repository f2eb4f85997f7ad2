/** The database, its statements and their plans. */
@NullMarked
package org.maillage.graph;

import org.jspecify.annotations.NullMarked;

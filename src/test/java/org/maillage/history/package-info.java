/** Changes, undo and redo, and what becomes of the graph. */
@NullMarked
package org.maillage.history;

import org.jspecify.annotations.NullMarked;

/** Every change: documents, the one function that writes them with their history, undo and redo, live events. */
@NullMarked
package org.maillage.history;

import org.jspecify.annotations.NullMarked;

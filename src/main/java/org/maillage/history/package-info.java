/** Every change: the one function that writes documents with their history, undo and redo, live events. */
@NullMarked
package org.maillage.history;

import org.jspecify.annotations.NullMarked;

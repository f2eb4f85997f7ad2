package org.maillage.history;

import java.util.List;
import org.maillage.graph.Tx;

/** Looks at edits before they are written: may add edits that must go with them, or refuse them all. */
public interface Rule {
    List<Edit> prepare(Tx tx, String territory, List<Edit> edits);
}

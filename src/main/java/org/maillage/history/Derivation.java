package org.maillage.history;

import java.util.List;
import org.maillage.document.Author;
import org.maillage.graph.Tx;

/** Brings what is computed from documents up to date after they were written, in the same transaction. */
public interface Derivation {
    void refresh(Tx tx, Author author, String territory, List<Step> steps);
}

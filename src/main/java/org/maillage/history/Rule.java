package org.maillage.history;

import java.util.List;
import org.maillage.document.Author;
import org.maillage.graph.Tx;
import org.maillage.problem.Problem;

/**
 * Looks at edits before they are written: may add edits that must go with them, and says what is wrong with them.
 *
 * <p>A problem names its entity under {@link #ENTITY}, so that whoever wrote the edit finds the line it came from.
 * The author is who asks: what somebody may write can depend on it.
 */
public interface Rule {
    String ENTITY = "entity";

    List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems);
}

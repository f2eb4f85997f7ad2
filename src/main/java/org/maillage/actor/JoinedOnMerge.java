package org.maillage.actor;

import java.util.List;
import org.maillage.document.Kind;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;

/** What another room keeps of each actor under the actor's own id, and has to join when two actors become one. */
public interface JoinedOnMerge {
    Kind kind();

    /** The edits that make one of what is kept of both; of the dropped actor nothing stays. */
    List<Edit> joined(Tx tx, String territory, String keep, String drop);
}

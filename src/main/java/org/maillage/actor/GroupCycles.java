package org.maillage.actor;

import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Hierarchy;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/** A group is not, through its own groups, a part of itself. */
public final class GroupCycles implements Rule {
    private final Hierarchy groups;

    public GroupCycles(Store store) {
        this.groups = new Hierarchy(store, ActorKinds.ACTOR, actor -> actor.texts("partOf"));
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        for (var edit : groups.cycles(tx, territory, edits)) {
            var document = edit.document();
            var named = document == null ? "" : String.join(";", document.texts("partOf"));
            problems.add(Problem.of(
                    "group-cycle", "partOf", named, Map.of(ENTITY, edit.key().toString())));
        }
        return edits;
    }
}

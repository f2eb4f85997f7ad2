package org.maillage.relation;

import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/** An actor has no relation with itself. */
public final class SelfReadings implements Rule {
    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        for (var edit : edits) {
            var document = edit.document();
            if (document == null || !edit.kind().equals(RelationKinds.READING)) {
                continue;
            }
            var from = String.valueOf(document.text("from"));
            if (from.equals(document.text("to"))) {
                var details = Map.of(ENTITY, edit.key().toString());
                problems.add(Problem.of("self-relation", "to", from, details));
            }
        }
        return edits;
    }
}

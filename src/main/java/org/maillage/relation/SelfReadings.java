package org.maillage.relation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.document.Author;
import org.maillage.document.Kind;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/** An actor has no relation with itself, and is not said to weigh on itself. */
public final class SelfReadings implements Rule {
    private final Set<Kind> kinds;

    /** @param kinds what is stated of two actors, {@code from} one {@code to} the other */
    public SelfReadings(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        for (var edit : edits) {
            var document = edit.document();
            if (document == null || !kinds.contains(edit.kind())) {
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

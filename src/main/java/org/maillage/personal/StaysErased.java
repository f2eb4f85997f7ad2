package org.maillage.personal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/** Whoever was erased from a territory does not come back by a file, an edit or an undo. */
public final class StaysErased implements Rule {
    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var actors = edits.stream()
                .filter(edit -> edit.kind().equals(ActorKinds.ACTOR) && edit.document() != null)
                .toList();
        if (actors.isEmpty()) {
            return edits;
        }
        var erased = KeptErasures.all(tx);
        if (!erased.isEmpty()) {
            for (var edit : actors) {
                var document = edit.document();
                if (document != null && isErased(territory, edit.id(), document, erased)) {
                    problems.add(Problem.of(
                            "erased", "id", edit.id(), Map.of(ENTITY, edit.key().toString())));
                }
            }
        }
        return edits;
    }

    private static boolean isErased(String territory, String id, Document actor, Set<String> erased) {
        return erased.contains(Fingerprint.ofActor(territory, id))
                || (NamedPersons.isPerson(actor)
                        && erased.contains(Fingerprint.ofName(territory, String.valueOf(actor.text("name")))));
    }
}

package org.maillage.personal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * Whoever was erased from a territory does not come back by a file, an edit or an undo. Somebody who is called the same
 * and writes in their own name is somebody else.
 */
public final class StaysErased implements Rule {
    private final Store store;

    public StaysErased(Store store) {
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var erased = KeptErasures.all(tx);
        if (erased.isEmpty()) {
            return edits;
        }
        for (var edit : edits) {
            var document = edit.document();
            if (document == null) {
                continue;
            }
            if (edit.kind().equals(ActorKinds.ACTOR) && isErased(territory, edit.id(), document, erased)) {
                problems.add(Problem.of(
                        "erased", "id", edit.id(), Map.of(ENTITY, edit.key().toString())));
            }
            var name = document.text("author");
            if (name != null
                    && !name.equals(author.name())
                    && erased.contains(Fingerprint.ofAuthor(territory, name))
                    && !standsSo(tx, territory, edit, name)) {
                problems.add(Problem.of(
                        "erased", "author", name, Map.of(ENTITY, edit.key().toString())));
            }
        }
        return edits;
    }

    private boolean standsSo(Tx tx, String territory, Edit edit, String name) {
        var stored = store.read(tx, territory, edit.kind(), List.of(edit.id())).get(edit.id());
        return stored != null && name.equals(stored.document().text("author"));
    }

    private static boolean isErased(String territory, String id, Document actor, Set<String> erased) {
        return erased.contains(Fingerprint.ofActor(territory, id))
                || (NamedPersons.isPerson(actor)
                        && erased.contains(Fingerprint.ofName(territory, String.valueOf(actor.text("name")))));
    }
}

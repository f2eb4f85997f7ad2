package org.maillage.actor;

import static org.maillage.actor.ActorKinds.ACTOR;

import java.util.List;
import java.util.function.Function;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * What tells of actors in a text that only its own room can read must be readable; it notes whom it tells of, and is its
 * author's alone when one of them is somebody's alone.
 */
public final class NotedActors implements Rule {
    private final Kind kind;
    private final Function<Document, List<String>> named;
    private final Store store;

    /** @param named the ids of the actors that such a document tells of; throws {@link Invalid} when it cannot be read */
    public NotedActors(Kind kind, Function<Document, List<String>> named, Store store) {
        this.kind = kind;
        this.named = named;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        return edits.stream()
                .map(edit -> {
                    var document = edit.document();
                    return edit.kind().equals(kind) && edit.asked() && document != null
                            ? edit.with(noted(tx, territory, document, problems))
                            : edit;
                })
                .toList();
    }

    private Document noted(Tx tx, String territory, Document document, List<Problem> problems) {
        try {
            var actors = named.apply(document);
            var noted = document.with("actors", actors.isEmpty() ? null : actors);
            return isConfidential(tx, territory, actors) ? noted.with("audience", "author") : noted;
        } catch (Invalid unreadable) {
            problems.addAll(unreadable.problems());
            return document;
        }
    }

    private boolean isConfidential(Tx tx, String territory, List<String> actors) {
        return store.read(tx, territory, ACTOR, actors).values().stream()
                .anyMatch(stored -> "author".equals(stored.document().text("audience")));
    }
}

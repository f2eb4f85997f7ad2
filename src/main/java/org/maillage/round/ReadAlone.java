package org.maillage.round;

import static org.maillage.round.RoundKinds.ROUND;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * What people read alone, of pairs and of actors, stays with them until their round closes: its audience is its author meanwhile, and the one it
 * was written for waits in {@code audienceAfter}. Whatever ends the round shows all of it in the same change.
 *
 * <p>A reading that its author keeps to themselves has nothing that waits, and stays so.
 */
public final class ReadAlone implements Rule {
    private static final String AUDIENCE = "audience";
    private static final String AFTER = "audienceAfter";
    private static final String AUTHOR = "author";

    private final Set<Kind> statements;
    private final Store store;

    /** @param statements what people read alone */
    public ReadAlone(Set<Kind> statements, Store store) {
        this.statements = statements;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var changesRounds = edits.stream().anyMatch(edit -> edit.kind().equals(ROUND));
        if (!changesRounds && edits.stream().noneMatch(edit -> statements.contains(edit.kind()))) {
            return edits;
        }
        var rounds = OpenRounds.after(tx, territory, edits);
        var prepared =
                new ArrayList<>(edits.stream().map(edit -> kept(edit, rounds)).toList());
        if (changesRounds) {
            prepared.addAll(shown(tx, territory, edits, rounds));
        }
        return prepared;
    }

    private Edit kept(Edit edit, OpenRounds rounds) {
        var document = edit.document();
        return document == null || !statements.contains(edit.kind())
                ? edit
                : edit.with(kept(edit.kind(), document, rounds));
    }

    private static Document kept(Kind kind, Document reading, OpenRounds rounds) {
        var after = reading.text(AFTER);
        var said = reading.text(AUDIENCE);
        // Whoever writes another audience over what waits means the one they write.
        var meant = after == null || (said != null && !said.equals(AUTHOR)) ? said : after;
        if (meant != null && !meant.equals(AUTHOR) && rounds.keep(kind, reading)) {
            return with(reading, AUTHOR, meant);
        }
        return after == null ? reading : with(reading, after, null);
    }

    /** What was read and for which no round is open any more. */
    private List<Edit> shown(Tx tx, String territory, List<Edit> edits, OpenRounds rounds) {
        var settled = new HashSet<EntityKey>();
        edits.forEach(edit -> settled.add(edit.key()));
        var waiting = tx.run("round/kept", Map.of("territory", territory)).stream()
                .map(row -> new EntityKey(row.text("kind"), row.text("id")))
                .filter(key -> !settled.contains(key))
                .toList();
        var shown = new ArrayList<Edit>();
        for (var kind : statements) {
            var ids = waiting.stream()
                    .filter(key -> key.kind().equals(kind.name()))
                    .map(EntityKey::id)
                    .toList();
            store.read(tx, territory, kind, ids).forEach((id, stored) -> {
                var document = kept(kind, stored.document(), rounds);
                if (!document.equals(stored.document())) {
                    shown.add(Edit.put(kind, id, document).following());
                }
            });
        }
        return shown;
    }

    private static Document with(Document reading, String audience, @Nullable String after) {
        var changes = new HashMap<String, @Nullable Object>();
        changes.put(AUDIENCE, audience);
        changes.put(AFTER, after);
        return reading.with(changes);
    }
}

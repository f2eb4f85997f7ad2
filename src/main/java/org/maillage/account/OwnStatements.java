package org.maillage.account;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
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
import org.maillage.problem.Forbidden;
import org.maillage.problem.Problem;

/**
 * Who does not facilitate writes what they say themselves, in their own name and at the time at which they say it, and
 * nothing else. A word that joined one of
 * the lists with what they said goes and comes back with it, when they take it back and do it again.
 */
public final class OwnStatements implements Rule {
    /** What a statement says, by the names that kinds have for it: of a relation, a position, a condition, an attitude. */
    private static final List<String> SAID = List.of("nature", "value", "state", "synergy", "antagonism");

    private final Set<Kind> kinds;
    private final Store store;

    /** @param kinds what people state, each of whose documents is somebody's */
    public OwnStatements(Set<Kind> kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        if (author.facilitates()) {
            return edits;
        }
        var along = edits.stream().anyMatch(edit -> edit.restores() && kinds.contains(edit.kind()));
        var own = edits.stream()
                .filter(edit -> !(along && edit.restores() && edit.kind().name().equals("term")))
                .toList();
        var standing = new HashMap<EntityKey, Document>();
        own.stream().collect(groupingBy(Edit::kind)).forEach((kind, ofKind) -> {
            allow(kinds.contains(kind));
            store.read(tx, territory, kind, ofKind.stream().map(Edit::id).toList())
                    .forEach((id, stored) -> {
                        allow(author.person().equals(stored.document().text("person")));
                        standing.put(new EntityKey(kind.name(), id), stored.document());
                    });
        });
        var now = Instant.now().toString();
        return edits.stream()
                .map(edit ->
                        kinds.contains(edit.kind()) ? inOwnName(edit, author, standing.get(edit.key()), now) : edit)
                .toList();
    }

    private static Edit inOwnName(Edit edit, Author author, @Nullable Document standing, String now) {
        var document = edit.document();
        if (document == null) {
            return edit;
        }
        allow(!isArbitration(document));
        var own = document.with("author", author.name());
        return edit.with(edit.asked() && edit.kind().field("at").isPresent() ? saidWhenItWas(own, standing, now) : own);
    }

    /** The clock of whoever writes decides nothing; what they do not say anew was said when it was. */
    private static Document saidWhenItWas(Document document, @Nullable Document standing, String now) {
        var asBefore = standing != null
                && Objects.equals(document.text("at"), standing.text("at"))
                && SAID.stream()
                        .allMatch(field -> Objects.equals(
                                document.asMap().get(field), standing.asMap().get(field)));
        return asBefore ? document : document.with("at", now);
    }

    /** Settling what a group does not agree on is for who facilitates it. */
    private static boolean isArbitration(Document document) {
        return Boolean.TRUE.equals(document.asMap().get("arbitrates"));
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new Forbidden("not-yours");
        }
    }
}

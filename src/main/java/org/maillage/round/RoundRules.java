package org.maillage.round;

import static org.maillage.round.RoundKinds.ROUND;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/** A frame has one open round at most; who opened and who closed it, and when, is what happened, not what is sent. */
public final class RoundRules implements Rule {
    private static final String OPEN = "open";

    private final Store store;

    public RoundRules(Store store) {
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var rounds = edits.stream().filter(edit -> edit.kind().equals(ROUND)).toList();
        if (rounds.isEmpty()) {
            return edits;
        }
        var stored =
                store.read(tx, territory, ROUND, rounds.stream().map(Edit::id).toList());
        var prepared = edits.stream()
                .map(edit -> {
                    var document = edit.document();
                    if (document == null || !edit.asked() || !edit.kind().equals(ROUND)) {
                        return edit;
                    }
                    var known = stored.get(edit.id());
                    check(edit, document, known == null ? null : known.document(), problems);
                    return edit.with(stamped(document, known == null ? null : known.document(), author));
                })
                .toList();
        refuseTwoOpen(OpenRounds.after(tx, territory, prepared), prepared, problems);
        return prepared;
    }

    private static void check(Edit edit, Document round, @Nullable Document before, List<Problem> problems) {
        if (round.texts("actors").size() < 2) {
            problems.add(problem("round-actors", edit, "actors"));
        }
        var quorum = round.integer("quorum");
        if (quorum != null && quorum < 1) {
            problems.add(problem("round-quorum", edit, "quorum"));
        }
        if (isOpen(round) && before != null && !isOpen(before)) {
            problems.add(problem("round-closed", edit, "state"));
        }
    }

    private static Document stamped(Document round, @Nullable Document before, Author author) {
        var now = Instant.now().toString();
        var stamps = new HashMap<String, @Nullable Object>();
        stamps.put("state", isOpen(round) ? OPEN : "closed");
        stamps.put("openedBy", before == null ? author.name() : before.text("openedBy"));
        stamps.put("openedAt", before == null ? now : before.text("openedAt"));
        var closes = !isOpen(round) && (before == null || isOpen(before));
        stamps.put("closedBy", closes ? author.name() : before == null ? null : before.text("closedBy"));
        stamps.put("closedAt", closes ? now : before == null ? null : before.text("closedAt"));
        return round.with(stamps);
    }

    /** Also when undoing would bring one back beside another. */
    private static void refuseTwoOpen(OpenRounds open, List<Edit> edits, List<Problem> problems) {
        for (var edit : edits) {
            if (edit.kind().equals(ROUND) && open.hasAnotherLike(edit.id())) {
                problems.add(problem("round-open-already", edit, "mission"));
            }
        }
    }

    private static boolean isOpen(Document round) {
        return !"closed".equals(round.text("state"));
    }

    private static Problem problem(String code, Edit edit, String field) {
        return Problem.of(code, field, null, Map.of(ENTITY, edit.key().toString()));
    }
}

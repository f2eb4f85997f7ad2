package org.maillage.suggestion;

import static org.maillage.suggestion.SuggestionKinds.SUGGESTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * A suggestion would change something, in the name of who makes it, and is for the team, unless what
 * it is of is kept by somebody to themselves. Once it is answered nothing of
 * it changes any more but that the answer was read; answering is {@link Moderation}'s.
 */
public final class SuggestionRules implements Rule {
    private final Kinds kinds;
    private final Store store;

    public SuggestionRules(Kinds kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        return edits.stream()
                .map(edit -> {
                    var document = edit.document();
                    return edit.kind().equals(SUGGESTION) && edit.asked() && document != null
                            ? edit.with(checked(tx, author, territory, edit, document, problems))
                            : edit;
                })
                .toList();
    }

    private Document checked(
            Tx tx, Author author, String territory, Edit edit, Document wanted, List<Problem> problems) {
        var standing = store.read(tx, territory, SUGGESTION, List.of(edit.id())).get(edit.id());
        var before = standing == null ? null : standing.document();
        if (before != null && !"open".equals(before.text("state"))) {
            return before.with("seen", wanted.flag("seen") ? true : null);
        }
        var found = new ArrayList<Problem>();
        if (wanted.text("of") == null || wanted.text("changes") == null) {
            return wanted;
        }
        var suggested = Suggested.of(tx, store, kinds, territory, wanted, found);
        if (!"actor".equals(wanted.text("of")) && suggested.standing() == null) {
            found.add(Problem.of("required", wanted.text("of"), null));
        }
        var noted = found.isEmpty() ? suggested.noted(wanted, found) : wanted;
        found.forEach(problem -> problems.add(
                Problem.of(problem.code(), problem.column(), problem.value(), with(problem.details(), edit))));
        return noted.with(unanswered(author, before)).with("audience", suggested.audience());
    }

    private static Map<String, String> with(Map<String, String> details, Edit edit) {
        var all = new HashMap<>(details);
        all.put(ENTITY, edit.key().toString());
        return all;
    }

    private static Map<String, @Nullable Object> unanswered(Author author, @Nullable Document before) {
        var fields = new HashMap<String, @Nullable Object>();
        List.of("answer", "answeredBy", "answeredAt", "seen").forEach(field -> fields.put(field, null));
        fields.put("state", "open");
        fields.put("author", before == null ? author.name() : before.text("author"));
        fields.put("at", before == null ? Instant.now().toString() : before.text("at"));
        return fields;
    }
}

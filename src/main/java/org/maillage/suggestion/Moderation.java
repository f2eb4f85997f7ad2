package org.maillage.suggestion;

import static org.maillage.suggestion.SuggestionKinds.SUGGESTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.history.Applied;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.problem.Conflict;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/** Accepts what was suggested, in one change with what it changes, or refuses it. */
public final class Moderation {
    private final Graph graph;
    private final Kinds kinds;
    private final Store store;
    private final Journal journal;

    public Moderation(Graph graph, Kinds kinds, Store store, Journal journal) {
        this.graph = graph;
        this.kinds = kinds;
        this.store = store;
        this.journal = journal;
    }

    /** What is open, and what the reader suggested and has not read the answer of; each with what it would change. */
    public List<Map<String, Object>> all(Author reader, String territory, List<String> audiences) {
        var asked = Map.<String, Object>of("territory", territory, "person", reader.person(), "audiences", audiences);
        return graph.read(tx -> tx.run("suggestion/unsettled", asked).stream()
                .map(row -> compared(tx, territory, row.map("suggestion")))
                .toList());
    }

    private Map<String, Object> compared(Tx tx, String territory, Map<String, Object> row) {
        var suggestion = Suggested.trusted(row);
        var all = new LinkedHashMap<>(row);
        all.put(
                "fields",
                Suggested.of(tx, store, kinds, territory, suggestion, new ArrayList<>())
                        .compared(suggestion));
        return all;
    }

    public Applied accept(Author author, String territory, String id) {
        return journal.apply(author, territory, Intent.edit("suggestion.accept"), tx -> {
            var suggestion = open(tx, territory, id);
            var problems = new ArrayList<Problem>();
            var suggested = Suggested.of(tx, store, kinds, territory, suggestion, problems);
            var standing = suggested.standing();
            var target = suggested.id() == null ? "a-" + UUID.randomUUID() : suggested.id();
            var document = suggested.becoming(target, problems);
            if (!problems.isEmpty()) {
                throw new Invalid(problems);
            }
            var edit = new Edit(suggested.kind(), target, standing == null ? null : standing.version(), document);
            return List.of(
                    answered(author, suggestion, "accepted", null),
                    standing == null ? edit.fillingIn(Set.of("audience")) : edit);
        });
    }

    /** Refuses what was suggested; the reason, where one is given, is told to whoever suggested it. */
    public Applied refuse(Author author, String territory, String id, @Nullable String reason) {
        return journal.apply(
                author,
                territory,
                Intent.edit("suggestion.refuse"),
                tx -> List.of(answered(author, open(tx, territory, id), "refused", reason)));
    }

    private Document open(Tx tx, String territory, String id) {
        var stored = store.read(tx, territory, SUGGESTION, List.of(id)).get(id);
        if (stored == null) {
            throw new NotFound("suggestion", id);
        }
        if (!"open".equals(stored.document().text("state"))) {
            throw new Conflict("suggestion-answered", Map.of());
        }
        return stored.document();
    }

    private static Edit answered(Author author, Document suggestion, String state, @Nullable String answer) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("state", state);
        fields.put("answer", answer);
        fields.put("answeredBy", author.name());
        fields.put("answeredAt", Instant.now().toString());
        var problems = new ArrayList<Problem>();
        var document = SUGGESTION.document(suggestion.with(fields).asMap(), problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return Edit.put(SUGGESTION, String.valueOf(suggestion.text("id")), document)
                .following();
    }
}

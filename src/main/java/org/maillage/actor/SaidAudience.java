package org.maillage.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kind;
import org.maillage.document.Kinds;
import org.maillage.document.Mentions;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * What is said of an actor (what it holds and lacks, how it is read) is never shown more widely than the actor itself;
 * likewise of a pool.
 */
public final class SaidAudience implements Rule {
    private static final String AUDIENCE = "audience";
    private static final List<String> WIDENING = List.of("author", "team", "public");

    private final Kind spokenOf;
    private final String beyond;
    private final Kinds kinds;
    private final Store store;

    /**
     * @param spokenOf the kind of what something is said of
     * @param beyond the statement that finds what is said of such entities and shown more widely
     */
    public SaidAudience(Kind spokenOf, String beyond, Kinds kinds, Store store) {
        this.spokenOf = spokenOf;
        this.beyond = beyond;
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var all = new ArrayList<>(edits);
        all.addAll(wider(tx, territory, edits));
        var audiences = audiencesOfThese(tx, territory, all);
        return all.stream().map(edit -> narrowed(edit, audiences)).toList();
    }

    /** What is said of the edited entities already, where it is shown more widely than they now are. */
    private List<Edit> wider(Tx tx, String territory, List<Edit> edits) {
        var settled = new HashSet<EntityKey>();
        var narrow = new ArrayList<Map<String, Object>>();
        for (var edit : edits) {
            settled.add(edit.key());
            var audience = edit.kind().equals(spokenOf) ? audienceOf(edit.document()) : "public";
            if (!audience.equals("public")) {
                var wide = WIDENING.subList(WIDENING.indexOf(audience) + 1, WIDENING.size());
                narrow.add(Map.of("id", edit.id(), "beyond", wide));
            }
        }
        if (narrow.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Kind, Set<String>>();
        for (var row : tx.run(beyond, Map.of("territory", territory, "entities", narrow))) {
            var key = new EntityKey(row.text("kind"), row.text("id"));
            if (!settled.contains(key)) {
                found.computeIfAbsent(kinds.get(key.kind()), none -> new HashSet<>())
                        .add(key.id());
            }
        }
        var added = new ArrayList<Edit>();
        found.forEach((kind, ids) -> store.read(tx, territory, kind, ids)
                .forEach((id, stored) ->
                        added.add(Edit.put(kind, id, stored.document()).following())));
        return added;
    }

    /** The audience of every entity of which something is written, as it will be. */
    private Map<String, String> audiencesOfThese(Tx tx, String territory, List<Edit> edits) {
        var audiences = new HashMap<String, String>();
        edits.stream()
                .filter(edit -> edit.kind().equals(spokenOf))
                .forEach(edit -> audiences.put(edit.id(), audienceOf(edit.document())));
        var named = new HashSet<String>();
        edits.forEach(edit -> spokenOf(edit).forEach(named::add));
        named.removeAll(audiences.keySet());
        store.read(tx, territory, spokenOf, named)
                .forEach((id, stored) -> audiences.put(id, audienceOf(stored.document())));
        return audiences;
    }

    private Edit narrowed(Edit edit, Map<String, String> audiences) {
        var document = edit.document();
        if (document == null || edit.restores()) {
            return edit;
        }
        var widest = spokenOf(edit)
                .mapToInt(id -> WIDENING.indexOf(audiences.getOrDefault(id, "public")))
                .min()
                .orElse(WIDENING.size());
        return WIDENING.indexOf(audienceOf(document)) <= widest
                ? edit
                : edit.with(document.with(AUDIENCE, WIDENING.get(widest)));
    }

    /** The entities without which the document would say nothing. */
    private Stream<String> spokenOf(Edit edit) {
        var document = edit.document();
        var field = edit.kind().field(AUDIENCE);
        if (document == null || field.isEmpty()) {
            return Stream.empty();
        }
        return Mentions.of(edit.kind(), document)
                .filter(mention ->
                        mention.field().required() && mention.entity().kind().equals(spokenOf.name()))
                .map(mention -> mention.entity().id());
    }

    private static String audienceOf(@Nullable Document document) {
        var audience = document == null ? null : document.text(AUDIENCE);
        return audience == null ? "public" : audience;
    }
}

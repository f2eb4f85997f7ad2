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

/** What is said of an actor (what it holds and lacks, how it is read) is never shown more widely than the actor itself. */
public final class SaidAudience implements Rule {
    private static final String AUDIENCE = "audience";
    private static final List<String> WIDENING = List.of("author", "team", "public");

    private final Kinds kinds;
    private final Store store;

    public SaidAudience(Kinds kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var all = new ArrayList<>(edits);
        all.addAll(wider(tx, territory, edits));
        var audiences = audiencesOfActors(tx, territory, all);
        return all.stream().map(edit -> narrowed(edit, audiences)).toList();
    }

    /** What is said of the edited actors already, where it is shown more widely than they now are. */
    private List<Edit> wider(Tx tx, String territory, List<Edit> edits) {
        var settled = new HashSet<EntityKey>();
        var actors = new ArrayList<Map<String, Object>>();
        for (var edit : edits) {
            settled.add(edit.key());
            var audience = edit.kind().equals(ActorKinds.ACTOR) ? audienceOf(edit.document()) : "public";
            if (!audience.equals("public")) {
                var beyond = WIDENING.subList(WIDENING.indexOf(audience) + 1, WIDENING.size());
                actors.add(Map.of("id", edit.id(), "beyond", beyond));
            }
        }
        if (actors.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<Kind, Set<String>>();
        for (var row : tx.run("actor/said-beyond", Map.of("territory", territory, "actors", actors))) {
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

    /** The audience of every actor of whom something is written, as it will be. */
    private Map<String, String> audiencesOfActors(Tx tx, String territory, List<Edit> edits) {
        var audiences = new HashMap<String, String>();
        edits.stream()
                .filter(edit -> edit.kind().equals(ActorKinds.ACTOR))
                .forEach(edit -> audiences.put(edit.id(), audienceOf(edit.document())));
        var spokenOf = new HashSet<String>();
        edits.forEach(edit -> actorsOf(edit).forEach(spokenOf::add));
        spokenOf.removeAll(audiences.keySet());
        store.read(tx, territory, ActorKinds.ACTOR, spokenOf)
                .forEach((id, stored) -> audiences.put(id, audienceOf(stored.document())));
        return audiences;
    }

    private static Edit narrowed(Edit edit, Map<String, String> audiences) {
        var document = edit.document();
        if (document == null || edit.restores()) {
            return edit;
        }
        var widest = actorsOf(edit)
                .mapToInt(actor -> WIDENING.indexOf(audiences.getOrDefault(actor, "public")))
                .min()
                .orElse(WIDENING.size());
        return WIDENING.indexOf(audienceOf(document)) <= widest
                ? edit
                : edit.with(document.with(AUDIENCE, WIDENING.get(widest)));
    }

    /** The actors without whom the document would say nothing. */
    private static Stream<String> actorsOf(Edit edit) {
        var document = edit.document();
        var field = edit.kind().field(AUDIENCE);
        if (document == null || field.isEmpty()) {
            return Stream.empty();
        }
        return Mentions.of(edit.kind(), document)
                .filter(mention ->
                        mention.field().required() && mention.entity().kind().equals(ActorKinds.ACTOR.name()))
                .map(mention -> mention.entity().id());
    }

    private static String audienceOf(@Nullable Document document) {
        var audience = document == null ? null : document.text(AUDIENCE);
        return audience == null ? "public" : audience;
    }
}

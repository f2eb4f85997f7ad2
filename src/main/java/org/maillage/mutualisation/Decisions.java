package org.maillage.mutualisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Applied;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.pool.PoolKinds;
import org.maillage.problem.NotFound;
import org.maillage.resource.ResourceKinds;
import org.maillage.territory.Lists;
import org.maillage.territory.TerritoryKinds;

/**
 * Writes what people decide about proposals. Accepting one starts a pool at the stage of an idea, in the same change as
 * the decision, so that one undo takes both back.
 */
public final class Decisions {
    private final Journal journal;
    private final Store store;

    public Decisions(Journal journal, Store store) {
        this.journal = journal;
        this.store = store;
    }

    /** Who and what a proposal is about, as the database knows it. */
    private record Parties(String seeker, String holder, String type, String name, boolean pooled) {}

    public Applied decide(Author author, List<String> audiences, String territory, Verdict verdict) {
        var key = verdict.checkedKey();
        return journal.apply(author, territory, Intent.edit("proposal." + verdict.verdict()), tx -> {
            var parties = parties(tx, audiences, territory, verdict, key);
            var edits = new ArrayList<Edit>();
            if (verdict.accepts() && !parties.pooled()) {
                edits.add(Edit.put(PoolKinds.POOL, poolId(key), pool(verdict, key, parties))
                        .fillingIn(Set.of("audience")));
            }
            edits.add(Edit.put(DecisionKind.DECISION, key, decision(author, verdict, key, parties)));
            return edits;
        });
    }

    private Parties parties(Tx tx, List<String> audiences, String territory, Verdict verdict, String key) {
        var resource = visible(tx, audiences, territory, ResourceKinds.RESOURCE, String.valueOf(verdict.resource()));
        var need =
                verdict.need() == null ? null : visible(tx, audiences, territory, ResourceKinds.NEED, verdict.need());
        var seeker = need == null ? String.valueOf(verdict.seeker()) : String.valueOf(need.text("actor"));
        var holder = String.valueOf(resource.text("actor"));
        var type = String.valueOf(need == null ? verdict.type() : need.text("type"));
        var pools = store.read(tx, territory, PoolKinds.POOL, List.of(poolId(key)));
        return new Parties(seeker, holder, type, name(tx, territory, type, seeker, holder), !pools.isEmpty());
    }

    /** What the pool is about and who is in it: « Comptabilité : SYNAVI, GEDAS ». */
    private String name(Tx tx, String territory, String type, String seeker, String holder) {
        var term = get(tx, territory, TerritoryKinds.TERM, Lists.termId("type", type));
        var names = Stream.of(seeker, holder)
                .map(id -> get(tx, territory, ActorKinds.ACTOR, id).text("name"))
                .toList();
        return term.text("fr") + "\u00a0: " + String.join(", ", names);
    }

    private Document visible(Tx tx, List<String> audiences, String territory, Kind kind, String id) {
        var document = get(tx, territory, kind, id);
        if (!audiences.contains(document.text("audience"))) {
            throw new NotFound(kind.name(), id);
        }
        return document;
    }

    private Document get(Tx tx, String territory, Kind kind, String id) {
        var stored = store.read(tx, territory, kind, List.of(id)).get(id);
        if (stored == null) {
            throw new NotFound(kind.name(), id);
        }
        return stored.document();
    }

    private static String poolId(String key) {
        return "p:" + key;
    }

    private static Document pool(Verdict verdict, String key, Parties parties) {
        var pool = new HashMap<String, @Nullable Object>();
        pool.put("id", poolId(key));
        pool.put("name", Objects.requireNonNullElse(verdict.name(), parties.name()));
        pool.put("stage", "idea");
        pool.put("carrier", parties.holder());
        pool.put("types", List.of(parties.type()));
        pool.put("members", List.of(Map.of("actor", parties.seeker()), Map.of("actor", parties.holder())));
        pool.put("need", verdict.need());
        pool.put("resource", verdict.resource());
        // Why it was begun; a pool's reason is why it stopped.
        pool.put("description", verdict.reason());
        pool.put("audience", "team");
        return PoolKinds.POOL.trusted(pool);
    }

    private static Document decision(Author author, Verdict verdict, String key, Parties parties) {
        var decision = new HashMap<String, @Nullable Object>();
        decision.put("id", key);
        decision.put("verdict", verdict.verdict());
        decision.put("reason", verdict.reason());
        decision.put("pool", verdict.accepts() ? poolId(key) : null);
        decision.put("need", verdict.need());
        decision.put("seeker", parties.seeker());
        decision.put("holder", parties.holder());
        decision.put("resource", verdict.resource());
        decision.put("type", parties.type());
        decision.put("at", Instant.now().toString());
        decision.put("author", author.name());
        return DecisionKind.DECISION.trusted(decision);
    }
}

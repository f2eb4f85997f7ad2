package org.maillage.personal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.history.Cascade;
import org.maillage.history.Changes;
import org.maillage.history.Discretion;
import org.maillage.problem.NotFound;

/** Everything that is held of somebody, as one document that can be handed over to them (article 15 of the GDPR). */
public final class Held {
    private static final int MOST_CHANGES = 500;

    private final Graph graph;
    private final Kinds kinds;
    private final Store store;
    private final Cascade cascade;
    private final Changes changes;
    private final Discretion discretion = new Discretion();

    public Held(Graph graph, Kinds kinds, Store store, Cascade cascade) {
        this.graph = graph;
        this.kinds = kinds;
        this.store = store;
        this.cascade = cascade;
        this.changes = new Changes(graph, kinds);
    }

    /** Of somebody who signs in, or came as a guest: the account, what they wrote and what they did, everywhere. */
    public Map<String, Object> ofAccount(String person) {
        return graph.read(tx -> {
            var account = tx.run("personal/account", Map.of("person", person)).stream()
                    .findFirst();
            var persons = account.map(row -> persons(person, row)).orElse(List.of(person));
            var territories = new LinkedHashMap<String, Object>();
            for (var territory : tx.run("territory/ids", Map.of())) {
                var id = territory.text("id");
                var written = written(tx, id, person);
                var did = tx.run("personal/changes-of", Map.of("territory", id, "persons", persons)).stream()
                        .map(Row::present)
                        .toList();
                if (!written.isEmpty() || !did.isEmpty()) {
                    territories.put(id, Map.of("written", written, "changes", did));
                }
            }
            if (account.isEmpty() && territories.isEmpty()) {
                throw new NotFound("person", person);
            }
            var held = new LinkedHashMap<String, Object>();
            held.put("at", Instant.now().toString());
            held.put("account", account.map(row -> row.map("account")).orElse(Map.of("person", person)));
            held.put("territories", territories);
            return held;
        });
    }

    /**
     * Of a person who is named as an actor: what is said of them, as far as the reader may see it, and how many things
     * people keep to themselves.
     */
    public Map<String, Object> ofActor(Author reader, String territory, String id) {
        var self = new EntityKey(ActorKinds.ACTOR.name(), id);
        var held = graph.read(tx -> {
            var actor = store.read(tx, territory, ActorKinds.ACTOR, List.of(id)).get(id);
            if (actor == null || !Privacy.shows(actor.document(), reader)) {
                throw new NotFound("actor", id);
            }
            var keys = new LinkedHashSet<EntityKey>();
            keys.add(self);
            keys.addAll(cascade.mentions(tx, territory, new LinkedHashSet<>(Set.of(self))));
            var documents = documents(tx, territory, keys, reader);
            var all = new LinkedHashMap<String, Object>();
            all.put("at", Instant.now().toString());
            all.put("territory", territory);
            all.put("documents", documents);
            all.put("keptToThemselves", keys.size() - documents.size());
            return all;
        });
        held.put("changes", changes.newest(reader, territory, self.toString(), MOST_CHANGES));
        return held;
    }

    /** Who it is, and as whom they came before they had an account. */
    static List<String> persons(String person, Row account) {
        return Stream.concat(Stream.of(person), account.texts("formerly").stream())
                .toList();
    }

    private List<Map<String, Object>> written(Tx tx, String territory, String person) {
        var keys = tx.run("account/written-by", Map.of("territory", territory, "person", person)).stream()
                .map(row -> new EntityKey(row.text("kind"), row.text("id")))
                .toList();
        return documents(tx, territory, keys, new Author(person, ""));
    }

    /** As the reader may see them: what others keep to themselves is not named in them either. */
    private List<Map<String, Object>> documents(Tx tx, String territory, Iterable<EntityKey> keys, Author reader) {
        var documents = new ArrayList<Map<String, Object>>();
        for (var key : keys) {
            var kind = kinds.get(key.kind());
            var stored = store.read(tx, territory, kind, List.of(key.id())).get(key.id());
            if (stored != null && Privacy.shows(stored.document(), reader)) {
                var shown = discretion.shown(tx, reader, territory, kind, stored.document());
                documents.add(Map.of("kind", key.kind(), "document", shown.asMap()));
            }
        }
        return documents;
    }
}

package org.maillage.personal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Caller;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kinds;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.history.Discretion;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/**
 * People who said something without having an account: a name that came with a file, a guest of a workshop. What is held
 * of them is found, corrected and erased by their name.
 */
public final class Authors {
    private final Graph graph;
    private final Kinds kinds;
    private final Store store;
    private final Erasures erasures;
    private final Renames renames;
    private final Records records;
    private final Discretion discretion = new Discretion();

    Authors(Graph graph, Kinds kinds, Store store, Erasures erasures, Renames renames) {
        this.graph = graph;
        this.kinds = kinds;
        this.store = store;
        this.erasures = erasures;
        this.renames = renames;
        this.records = new Records(kinds);
    }

    /** Their names, and how much is said under each that the reader may see. */
    public List<Map<String, Object>> of(String territory, List<String> audiences) {
        var asked = Map.<String, Object>of(
                "territory",
                territory,
                "audiences",
                audiences,
                "operator",
                Caller.OPERATOR.person(),
                "operatorName",
                Caller.OPERATOR.name());
        return graph.read(tx -> tx.run("personal/authors", asked).stream()
                .map(row -> row.map("author"))
                .toList());
    }

    /** All that is held of one of them, as far as the reader may see it, and how many things people keep to themselves. */
    public Map<String, Object> held(Author reader, String territory, String name) {
        return graph.read(tx -> {
            var guest = known(tx, territory, name).guest();
            var cleaner = new NamedAuthor(name);
            var items = records.with(tx, territory, "", Naming.everywhere(name));
            var keys = new LinkedHashSet<>(Records.entities(items));
            if (guest != null) {
                tx.run("account/written-by", Map.of("territory", territory, "person", guest))
                        .forEach(row -> keys.add(new EntityKey(row.text("kind"), row.text("id"))));
            }
            var about = about(tx, territory, keys, guest, cleaner);
            var shown = about.entrySet().stream()
                    .filter(entry -> Privacy.shows(entry.getValue(), reader))
                    .map(entry -> shown(tx, reader, territory, entry.getKey(), entry.getValue()))
                    .toList();
            var held = new LinkedHashMap<String, Object>();
            held.put("at", Instant.now().toString());
            held.put("territory", territory);
            held.put("name", name);
            held.put("guest", guest != null);
            held.put("documents", shown);
            held.put("keptToThemselves", about.size() - shown.size());
            held.put("records", items.size());
            return held;
        });
    }

    /** Of these entities, those that name the person or that they wrote, as they stand. */
    private Map<EntityKey, Document> about(
            Tx tx, String territory, Set<EntityKey> keys, @Nullable String guest, NamedAuthor named) {
        var about = new LinkedHashMap<EntityKey, Document>();
        for (var key : keys) {
            var kind = kinds.get(key.kind());
            var stored = store.read(tx, territory, kind, List.of(key.id())).get(key.id());
            if (stored != null) {
                var document = stored.document();
                var theirs = guest != null && guest.equals(document.text("person"));
                if (theirs || named.isNamedIn(kind, key.id(), document)) {
                    about.put(key, document);
                }
            }
        }
        return about;
    }

    private Map<String, Object> shown(Tx tx, Author reader, String territory, EntityKey key, Document document) {
        var shown = discretion.shown(tx, reader, territory, kinds.get(key.kind()), document);
        return Map.of("kind", key.kind(), "document", shown.asMap());
    }

    /** Corrects a name; a guest is called so from now on. */
    public void rename(Author by, String territory, String name, @Nullable String to) {
        var guest = graph.read(tx -> standing(tx, territory, name)).guest();
        if (guest == null) {
            renames.author(by, territory, name, to);
        } else {
            renames.own(guest, name, to);
        }
    }

    /** Erases somebody for good, from what stands and from the history. */
    public void erase(Author by, String territory, String name) {
        var known = graph.read(tx -> standing(tx, territory, name));
        if (known.guest() == null) {
            erasures.author(by, territory, name);
        } else if (known.parts() > 1) {
            throw new Invalid(Problem.of("guest-elsewhere", "name", name));
        } else {
            erasures.account(known.guest());
        }
    }

    private record Known(@Nullable String guest, long parts) {}

    private Known standing(Tx tx, String territory, String name) {
        var known = known(tx, territory, name);
        if (known.guest() == null
                && (name.isBlank()
                        || records.with(tx, territory, "", Naming.everywhere(name))
                                .isEmpty())) {
            throw new NotFound("person", name);
        }
        return known;
    }

    /** Whose the name is; refused when it is that of an account, which its owner or the administrator erases. */
    private Known known(Tx tx, String territory, String name) {
        var row = tx.run("personal/author", Map.of("territory", territory, "name", name))
                .getFirst();
        var guest = row.textOrNull("guest");
        if (row.flag("account") || name.equals(Caller.OPERATOR.name())) {
            throw new Invalid(Problem.of("name-of-account", "name", name));
        }
        return new Known(guest, row.integer("parts"));
    }
}

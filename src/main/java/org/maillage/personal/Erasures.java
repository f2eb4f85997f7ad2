package org.maillage.personal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kinds;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Journal;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/**
 * Erases people for good: those who are named as actors, and those who take part. Who was erased is remembered by their
 * fingerprint, so that a copy of the database restored later loses them again when it is opened.
 */
public final class Erasures {
    /** Nobody in particular: who erases what a restored copy brought back. */
    private static final Author SERVER = new Author("server", "");

    /** A month: a facilitator on holiday comes back to a list, not to holes in the map. */
    private static final Period GRACE = Period.ofDays(30);

    private static final int SHORTEST_NAME = 4;

    private final Graph graph;
    private final Store store;
    private final Journal journal;
    private final Erasing erasing;
    private final Records records;
    private final KeptErasures kept;

    /** @param data the folder that keeps, apart from the database, who was erased */
    public Erasures(Graph graph, Kinds kinds, Store store, Journal journal, Path data) {
        this.graph = graph;
        this.store = store;
        this.journal = journal;
        this.erasing = new Erasing(graph, kinds, store, journal);
        this.records = new Records(kinds);
        this.kept = new KeptErasures(graph, data.resolve("erased.txt"));
    }

    /** Erases a person who is named as an actor; refused for an organisation, which is deleted as anything else. */
    public void actor(Author by, String territory, String id) {
        var actor = graph.read(tx -> standing(tx, territory, id));
        if (actor == null || !Privacy.shows(actor, by)) {
            throw new NotFound("actor", id);
        }
        if (!NamedPersons.isPerson(actor)) {
            throw new Invalid(Problem.of("not-a-person", "id", id));
        }
        eraseForGood(by, territory, id, String.valueOf(actor.text("name")));
    }

    /** Erases the people whose day is past by more than what is left to look at them again. */
    public void overdue(LocalDate today) {
        var last = today.minus(GRACE).toString();
        for (var territory : territories()) {
            graph.read(tx -> tx.run("personal/persons", Map.of("territory", territory, "before", last)))
                    .forEach(row -> eraseForGood(SERVER, territory, row.text("id"), row.text("name")));
        }
    }

    /** Forgets the sign-ins whose time is over. */
    public void sessionsOver(Instant now) {
        graph.writeOnly(tx -> tx.run("personal/sessions-over", Map.of("now", now.toString())));
    }

    private void eraseForGood(Author by, String territory, String id, String name) {
        var fingerprints = List.of(Fingerprint.ofActor(territory, id), Fingerprint.ofName(territory, name));
        kept.add(fingerprints);
        eraseActor(by, territory, id);
        kept.done(fingerprints);
    }

    /** Erases a name under which something was said by somebody without an account; what was said stays without it. */
    void author(Author by, String territory, String name) {
        var fingerprints = List.of(Fingerprint.ofAuthor(territory, name));
        kept.add(fingerprints);
        eraseAuthor(by, territory, name);
        kept.done(fingerprints);
    }

    /** Erases an account, or a guest: what they kept to themselves goes, what they said to others stays without a name. */
    public void account(String person) {
        var account = graph.read(tx -> tx.run("personal/account", Map.of("person", person))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person", person));
        var fingerprints = Held.persons(person, account).stream()
                .map(Fingerprint::ofAccount)
                .toList();
        kept.add(fingerprints);
        eraseAccount(person);
        kept.done(fingerprints);
    }

    /** Erases again whoever a restored copy of the database brought back, and finishes what was stopped halfway. */
    public void again() {
        var undone = kept.undone();
        if (undone.isEmpty()) {
            return;
        }
        for (var territory : territories()) {
            for (var id : actors(territory, undone)) {
                eraseActor(SERVER, territory, id);
            }
            for (var name : authors(territory, undone)) {
                eraseAuthor(SERVER, territory, name);
            }
        }
        graph.read(tx -> tx.run("personal/accounts-known", Map.of())).stream()
                .map(row -> row.text("person"))
                .filter(person -> undone.contains(Fingerprint.ofAccount(person)))
                .forEach(this::eraseAccount);
        kept.done(List.copyOf(undone));
    }

    private Set<String> actors(String territory, Set<String> undone) {
        var found = new LinkedHashSet<String>();
        for (var row : graph.read(tx -> tx.run("personal/actors-known", Map.of("territory", territory)))) {
            var named = NamedPersons.PERSON.equals(row.textOrNull("kind"))
                    && undone.contains(Fingerprint.ofName(territory, String.valueOf(row.textOrNull("name"))));
            if (named || undone.contains(Fingerprint.ofActor(territory, row.text("id")))) {
                found.add(row.text("id"));
            }
        }
        return found;
    }

    private Set<String> authors(String territory, Set<String> undone) {
        var found = new LinkedHashSet<String>();
        for (var item : graph.read(tx -> records.with(tx, territory, "", Naming.marks()))) {
            Stream.of(item.before(), item.after())
                    .flatMap(Stream::ofNullable)
                    .flatMap(Naming::in)
                    .filter(name -> undone.contains(Fingerprint.ofAuthor(territory, name)))
                    .forEach(found::add);
        }
        return found;
    }

    private void eraseAuthor(Author by, String territory, String name) {
        erasing.from(territory, by, "", Naming.everywhere(name), new NamedAuthor(name));
        graph.writeOnly(tx -> {
            Renames.forget(tx, territory, List.of(name));
            notesForget(tx, territory, "", Naming.isFull(name) ? List.of(name) : List.of());
        });
    }

    private void eraseActor(Author by, String territory, String id) {
        var names = graph.read(tx -> names(tx, territory, id));
        journal.apply(
                by,
                territory,
                Erasing.ERASE,
                List.of(Edit.delete(ActorKinds.ACTOR, id).following()));
        var marks = new ArrayList<>(List.of(Records.quoted(id)));
        names.forEach(name -> marks.add(Records.quoted(name).replaceAll("^\"|\"$", "")));
        erasing.from(territory, by, "actor:" + id, marks, new NamedActor(id, names));
        erasing.from(territory, by, "position:" + id, List.of(), new NamedActor(id, names));
        graph.writeOnly(tx -> notesForget(tx, territory, id, List.copyOf(names)));
    }

    /** What links and invitations are for is no document, but may name somebody all the same. */
    private static void notesForget(Tx tx, String territory, String id, List<String> names) {
        var forgotten = Map.of("territory", territory, "id", id, "names", names, "erased", NamedActor.ERASED);
        tx.run("personal/notes-forget", forgotten);
    }

    /** Whatever the person was ever called here; what is shorter than a word is left in the texts of others. */
    private Set<String> names(Tx tx, String territory, String id) {
        var names = new LinkedHashSet<String>();
        var past = records.with(tx, territory, "actor:" + id, List.of()).stream()
                .flatMap(item -> Stream.of(item.before(), item.after()));
        Stream.concat(past, Stream.of(standing(tx, territory, id)))
                .flatMap(Stream::ofNullable)
                .flatMap(actor -> Stream.concat(Stream.ofNullable(actor.text("name")), actor.texts("aliases").stream()))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .forEach(names::add);
        return names;
    }

    private void eraseAccount(String person) {
        var account = graph.read(tx -> tx.run("personal/account", Map.of("person", person)));
        var persons = account.isEmpty() ? List.of(person) : Held.persons(person, account.getFirst());
        var nobody = "gone-" + UUID.randomUUID();
        for (var territory : territories()) {
            var names = names(account, territory, persons);
            var participant = new Participant(Set.copyOf(persons), names, nobody);
            erasing.from(territory, new Author(nobody, ""), "", participant.marks(), participant);
            graph.writeOnly(tx -> {
                tx.run("personal/changes-pass", Map.of("territory", territory, "persons", persons, "nobody", nobody));
                Renames.forget(tx, territory, names);
            });
        }
        graph.writeOnly(tx -> tx.run("personal/account-delete", Map.of("person", person)));
    }

    /** Whatever the account was ever called in a territory, as a guest too. */
    private Set<String> names(List<Row> account, String territory, List<String> persons) {
        var names = new LinkedHashSet<String>();
        account.stream()
                .map(row -> row.map("account").get("name"))
                .flatMap(Stream::ofNullable)
                .map(String::valueOf)
                .forEach(names::add);
        graph.read(tx -> tx.run("personal/names-of", Map.of("territory", territory, "persons", persons)))
                .forEach(row -> names.add(row.text("name")));
        return names;
    }

    private List<String> territories() {
        return graph.read(tx -> tx.run("territory/ids", Map.of())).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    private @Nullable Document standing(Tx tx, String territory, String id) {
        var stored = store.read(tx, territory, ActorKinds.ACTOR, List.of(id)).get(id);
        return stored == null ? null : stored.document();
    }
}

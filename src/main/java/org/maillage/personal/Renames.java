package org.maillage.personal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Puts the right name where a former or a wrong one stands: on what was said under it, and in the history of that. */
public final class Renames {
    private static final int LONGEST = 200;

    private final Graph graph;
    private final Erasing rewriting;

    Renames(Graph graph, Erasing rewriting) {
        this.graph = graph;
        this.rewriting = rewriting;
    }

    /** What somebody who takes part is called from now on, everywhere. Stopped halfway, it can be asked again. */
    public void own(String person, String former, @Nullable String given) {
        var name = checked(given);
        if (name.equals(former)) {
            return;
        }
        var territories = graph.read(tx -> tx.run("territory/ids", Map.of())).stream()
                .map(row -> row.text("id"))
                .toList();
        var parts = graph.read(tx -> tx.run("account/parts", Map.of("person", person))).stream()
                .map(row -> row.text("territory"))
                .toList();
        for (var territory : parts) {
            graph.read(tx -> refuseTaken(tx, territory, former, name));
        }
        var renamed = new Renamed(person, former, name);
        for (var territory : territories) {
            rewriting.rename(territory, new Author(person, name), Naming.marks(former), renamed);
            graph.writeOnly(tx -> {
                tx.run(
                        "personal/changes-rename",
                        Map.of("territory", territory, "person", person, "old", former, "name", name));
                forget(tx, territory, List.of(former));
            });
        }
        graph.writeOnly(tx -> tx.run("personal/person-rename", Map.of("person", person, "name", name)));
    }

    /** Corrects the name of an author who has no account. */
    void author(Author by, String territory, String former, @Nullable String given) {
        var name = checked(given);
        graph.read(tx -> refuseTaken(tx, territory, former, name));
        rewriting.rename(territory, by, Naming.marks(former), new Renamed(null, former, name));
        graph.writeOnly(tx -> forget(tx, territory, List.of(former)));
    }

    static void forget(Tx tx, String territory, Collection<String> names) {
        var ids = names.stream().map(name -> territory + ":" + name).toList();
        tx.run("personal/names-forgotten", Map.of("ids", ids));
    }

    private static String checked(@Nullable String given) {
        var name = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new Invalid(Problem.of("required", "name", null));
        }
        if (name.length() > LONGEST) {
            throw new Invalid(Problem.of("too-long", "name", name, Map.of("most", String.valueOf(LONGEST))));
        }
        return name;
    }

    /** Two people of one territory are not called the same, capitals, accents and points aside. */
    private static List<String> refuseTaken(Tx tx, String territory, String former, String name) {
        var names = tx.run("account/names-taken", Map.of("territory", territory)).stream()
                .map(row -> row.text("name"))
                .filter(taken -> !taken.equals(former))
                .filter(taken -> Fingerprint.plain(taken).equals(Fingerprint.plain(name)))
                .toList();
        if (!names.isEmpty() || KeptErasures.all(tx).contains(Fingerprint.ofAuthor(territory, name))) {
            throw new Invalid(Problem.of("name-taken", "name", name));
        }
        return names;
    }
}

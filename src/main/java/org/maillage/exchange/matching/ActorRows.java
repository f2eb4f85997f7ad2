package org.maillage.exchange.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.exchange.foreign.Ids;
import org.maillage.exchange.table.Folded;
import org.maillage.problem.Problem;

/** Rows that are actors: which of the territory each is, if any. Several rows of one name in one town are one actor. */
final class ActorRows {
    private final ActorNames actors;
    private final Ids ids;
    private final List<Problem> problems;
    private final List<Problem> warnings;
    private final Map<String, List<Row>> earlier = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    ActorRows(ActorNames actors, Ids ids, List<Problem> problems, List<Problem> warnings) {
        this.actors = actors;
        this.ids = ids;
        this.problems = problems;
        this.warnings = warnings;
    }

    /** Gives the row its id and its place; whether it is an actor that no row before it is. */
    boolean take(Row row, Map<String, String> chosen, Places places) {
        var town = places.townOf(row);
        var name = Folded.of(row.cell("name"));
        var same = earlier.computeIfAbsent(name, key -> new ArrayList<>());
        if (!name.isEmpty() && row.cell("id").isEmpty()) {
            for (var first : same) {
                if (inOneTown(first.cell("town"), town)) {
                    row.cells().forEach(first::also);
                    places.place(first, actors.of(first.cell("id")));
                    warnings.add(row.problem("rows-joined", "name", row.cell("name")));
                    return false;
                }
            }
        }
        same.add(row);
        row.put("id", id(row, town, chosen));
        places.place(row, actors.of(row.cell("id")));
        return true;
    }

    private String id(Row row, String town, Map<String, String> chosen) {
        var name = row.cell("name");
        var meant = chosen.getOrDefault(name, "");
        if (actors.has(meant) && given.add(meant)) {
            return meant;
        }
        if (row.cell("id").isEmpty() && !chosen.containsKey(name)) {
            var known = known(row, town);
            if (!known.isEmpty() && given.add(known)) {
                return known;
            }
        }
        var usual = Ids.ofName(name);
        var taken = given.contains(usual)
                || (actors.has(usual) && !inOneTown(actors.of(usual).town(), town));
        var made = ids.of(
                row.cell("id").isEmpty() ? null : row.cell("id"), taken && !town.isEmpty() ? name + " " + town : name);
        given.add(made);
        return made;
    }

    /** The actor of the territory that is called so, in the town of the row. */
    private String known(Row row, String town) {
        var name = row.cell("name");
        var usual = Ids.ofName(name);
        var same = actors.called(name).stream()
                .filter(actor -> !given.contains(actor.id()) && inOneTown(actor.town(), town))
                .map(ActorNames.Named::id)
                .toList();
        if (same.contains(usual)) {
            return usual;
        }
        if (same.size() > 1) {
            problems.add(row.problem("several-actors", "name", name));
        }
        return same.size() == 1 ? same.getFirst() : "";
    }

    /** Nothing speaks against it: a town that nobody said may be any. */
    static boolean inOneTown(String a, String b) {
        return a.isBlank() || b.isBlank() || Folded.of(a).equals(Folded.of(b));
    }
}

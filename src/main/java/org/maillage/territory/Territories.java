package org.maillage.territory;

import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.graph.Graph;
import org.maillage.history.Applied;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/** The territories: listing, creating, and what frames the work in one of them. */
public final class Territories {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final Graph graph;
    private final Journal journal;
    private final Defaults defaults;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    public Territories(Graph graph, Journal journal, Defaults defaults) {
        this.graph = graph;
        this.journal = journal;
        this.defaults = defaults;
    }

    /** Every territory there is. */
    public List<String> ids() {
        return graph.read(tx -> tx.run("territory/ids", Map.of()).stream()
                .map(row -> row.text("id"))
                .toList());
    }

    /**
     * One line for each territory that somebody sees, with how many actors and relations they find there.
     *
     * @param audiences which ones they may see
     */
    public List<Map<String, Object>> list(List<String> audiences, Predicate<String> seen) {
        var asked = Map.of(
                "audiences",
                audiences,
                "territories",
                ids().stream().filter(seen).toList());
        return graph.read(tx -> tx.run("territory/list", asked).stream()
                .map(row -> row.map("territory"))
                .toList());
    }

    /** The territory with its missions, campaigns and terms, and the number of its last change. */
    public Map<String, Object> show(String territory) {
        return graph.read(tx -> tx.run("territory/show", Map.of("territory", territory)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("territory", territory))
                .map("territory"));
    }

    public boolean exists(String territory) {
        return known.contains(territory)
                || !graph.read(tx -> tx.run("territory/known", Map.of("territory", territory)))
                        .isEmpty();
    }

    /** Refuses a territory that does not exist. One that was seen is remembered: territories are not deleted. */
    public void requireKnown(String territory) {
        if (!exists(territory)) {
            throw new NotFound("territory", territory);
        }
        known.add(territory);
    }

    /** Creates a territory with the default lists, the three default missions and a campaign for this year. */
    public Applied create(Author author, Map<String, ?> raw) {
        return create(author, raw, Defaults.none());
    }

    /** Creates a territory whose own terms add to the default lists, and whose own missions and campaigns replace them. */
    public Applied create(Author author, Map<String, ?> raw, Defaults own) {
        var document = checked(raw);
        var id = String.valueOf(document.text("id"));
        var all = new ArrayList<>(defaults.with(own).edits());
        if (all.stream().noneMatch(edit -> edit.kind().equals(TerritoryKinds.CAMPAIGN))) {
            all.add(thisYear());
        }
        all.add(Edit.put(TerritoryKinds.TERRITORY, id, document));
        return journal.open(author, id, Intent.open("territory.create"), all);
    }

    /** Removes a territory that was just opened and into which nothing was written since. */
    public void takeBack(String territory) {
        known.remove(territory);
        graph.writeOnly(tx -> tx.run("territory/take-back", Map.of("territory", territory)));
    }

    private static Document checked(Map<String, ?> raw) {
        var problems = new ArrayList<Problem>();
        var document = TerritoryKinds.TERRITORY.document(raw, problems);
        var id = document.text("id");
        if (id != null && !ID.matcher(id).matches()) {
            problems.add(Problem.of("territory-id", "id", id));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return document;
    }

    private static Edit thisYear() {
        var year = Year.now(ZoneId.systemDefault()).getValue();
        var id = String.valueOf(year);
        return Edit.put(
                TerritoryKinds.CAMPAIGN,
                id,
                TerritoryKinds.CAMPAIGN.trusted(
                        Map.of("id", id, "year", year, "name", id, "state", "open", "order", 0)));
    }
}

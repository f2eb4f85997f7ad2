package org.maillage.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.coordination.Findings;
import org.maillage.coordination.Seen;
import org.maillage.document.Author;
import org.maillage.document.Kinds;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.history.Journal;
import org.maillage.problem.NotFound;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;

/** Lays scenarios over a territory, as far as the reader sees both. */
public final class Scenarios {
    private static final String BETWEENNESS = "coordination/betweenness";

    private final Graph graph;
    private final Kinds kinds;
    private final Journal journal;
    private final Findings findings;
    private final Asker asker;
    private final Catalogue catalogue;

    public Scenarios(Graph graph, Kinds kinds, Journal journal, Findings findings, Asker asker, Catalogue catalogue) {
        this.graph = graph;
        this.kinds = kinds;
        this.journal = journal;
        this.findings = findings;
        this.asker = asker;
        this.catalogue = catalogue;
    }

    /** Those that the reader may see, by name. */
    public List<Map<String, Object>> all(String territory, List<String> audiences) {
        return read(territory, audiences, null);
    }

    /** What {@code look} sees when the scenario is laid over its territory. */
    public <T> T in(Author reader, String territory, List<String> audiences, String id, Function<Tx, T> look) {
        var scenario =
                read(territory, audiences, id).stream().findFirst().orElseThrow(() -> new NotFound("scenario", id));
        var edits = Supposed.edits(kinds, String.valueOf(scenario.get("changes")));
        // What somebody else supposed may be looked at by whoever sees it: nothing of it is written.
        return journal.imagine(new Author(reader.person(), reader.name()), territory, edits, look);
    }

    /** What the scenario changes in what the structure says. */
    public Difference difference(Author reader, Seen seen, String id, String language) {
        var today = graph.ask(tx -> said(tx, seen, language));
        return in(
                reader,
                seen.territory(),
                seen.audiences(),
                id,
                tx -> Difference.between(today, said(tx, seen, language)));
    }

    private Difference.Said said(Tx tx, Seen seen, String language) {
        return new Difference.Said(findings.all(tx, seen, language), places(tx, seen));
    }

    private List<Map<String, Object>> read(String territory, List<String> audiences, @Nullable String id) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("territory", territory);
        asked.put("audiences", audiences);
        asked.put("id", id);
        return graph.read(tx -> tx.run("scenario/all", asked).stream()
                .map(row -> row.map("scenario"))
                .toList());
    }

    private Map<String, Double> places(Tx tx, Seen seen) {
        var places = new HashMap<String, Double>();
        asker.rows(tx, catalogue.get(BETWEENNESS), seen.territory(), seen.audiences(), seen.given())
                .rows()
                .forEach(row -> places.put(String.valueOf(row.get(0)), number(row.get(1))));
        return places;
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }
}

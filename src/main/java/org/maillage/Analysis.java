package org.maillage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.briefing.Briefings;
import org.maillage.briefing.Told;
import org.maillage.confidence.Confidence;
import org.maillage.coordination.Findings;
import org.maillage.council.Planes;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.history.Journal;
import org.maillage.http.FindingRoutes;
import org.maillage.http.PeriodRoutes;
import org.maillage.http.ProposalRoutes;
import org.maillage.http.QuestionRoutes;
import org.maillage.http.Route;
import org.maillage.http.ScenarioRoutes;
import org.maillage.map.TerritoryMap;
import org.maillage.mutualisation.CalendarsAnew;
import org.maillage.mutualisation.Decisions;
import org.maillage.mutualisation.Proposals;
import org.maillage.question.Asked;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.scenario.Scenarios;

/** What answers questions about a territory and works on the answers, wired together. */
final class Analysis implements AutoCloseable {
    private final Findings findings;
    private final Graph graph;
    private final Catalogue catalogue;
    private final Asker asker;
    private final Scenarios scenarios;
    private final Confidence confidence;
    private final Asked asked;
    private final List<Route> routes;

    Analysis(Graph graph, @Nullable Path ownQuestions, Kinds kinds, Store store, Journal journal) {
        new CalendarsAnew(graph).whenTheRuleChanged();
        this.graph = graph;
        this.catalogue = Catalogue.load(graph, ownQuestions, Computations.all());
        this.asker = new Asker(graph, catalogue);
        this.asked = new Asked(graph, asker);
        this.findings = new Findings(graph, catalogue, asker);
        this.confidence = new Confidence(graph, asker, findings);
        this.scenarios = new Scenarios(graph, kinds, journal, findings, asker, catalogue);
        this.routes = Stream.of(
                        new QuestionRoutes(catalogue, asked, asker, scenarios).routes(),
                        new FindingRoutes(findings, confidence).routes(),
                        new PeriodRoutes().routes(),
                        new ScenarioRoutes(scenarios).routes(),
                        new ProposalRoutes(new Proposals(graph, catalogue, asker, store), new Decisions(journal, store))
                                .routes())
                .<Route>flatMap(List::stream)
                .toList();
    }

    List<Route> routes() {
        return routes;
    }

    /** What composes briefings from its answers and from the map. */
    Briefings briefings(TerritoryMap map) {
        return new Briefings(graph, map, asker, catalogue, new Told(findings, scenarios));
    }

    /** What says to a council who weighs on whom. */
    Planes planes() {
        return new Planes(asker, catalogue);
    }

    Findings findings() {
        return findings;
    }

    @Override
    public void close() {
        confidence.close();
        asked.close();
    }
}

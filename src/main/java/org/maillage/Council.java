package org.maillage;

import java.util.List;
import java.util.stream.Stream;
import org.maillage.account.Passwords;
import org.maillage.actor.ActorSheets;
import org.maillage.briefing.Briefings;
import org.maillage.briefing.SharedBriefings;
import org.maillage.council.Published;
import org.maillage.council.ShareLinks;
import org.maillage.council.ToldStories;
import org.maillage.council.Visits;
import org.maillage.graph.Graph;
import org.maillage.http.BriefingRoutes;
import org.maillage.http.Callers;
import org.maillage.http.Route;
import org.maillage.http.ShareRoutes;
import org.maillage.http.StoryRoutes;
import org.maillage.map.TerritoryMap;

/** What a territory publishes, and what is handed to its council, wired together. */
final class Council {
    private final Graph graph;
    private final ShareLinks links;
    private final Visits visits;
    private final Published published;
    private final Briefings briefings;
    private final ToldStories stories;

    Council(Graph graph, TerritoryMap map, ActorSheets sheets, Analysis analysis) {
        this.graph = graph;
        var passwords = new Passwords();
        this.links = new ShareLinks(graph, passwords);
        this.visits = new Visits(graph, passwords);
        this.briefings = analysis.briefings(map);
        this.published = new Published(graph, map, sheets);
        this.stories = new ToldStories(graph, published, analysis.planes());
    }

    ShareLinks links() {
        return links;
    }

    Visits visits() {
        return visits;
    }

    List<Route> routes(Callers callers) {
        return Stream.of(
                        new ShareRoutes(
                                        links,
                                        visits,
                                        published,
                                        stories,
                                        new SharedBriefings(briefings, published, graph),
                                        callers)
                                .routes(),
                        new BriefingRoutes(briefings, stories).routes(),
                        new StoryRoutes(stories).routes())
                .<Route>flatMap(List::stream)
                .toList();
    }
}

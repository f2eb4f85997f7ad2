package org.maillage.mutualisation;

import java.util.Map;
import org.maillage.document.Kind;
import org.maillage.graph.Batches;
import org.maillage.graph.Graph;
import org.maillage.resource.ResourceKinds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every period of a database anew when a program that read them otherwise wrote the calendars.
 *
 * <p>May be stopped and started again at any point: the rule is remembered when all is done. Other servers may write to
 * the same database meanwhile.
 */
public final class CalendarsAnew {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarsAnew.class);

    /** To be changed with what {@code org.maillage.calendar} understands. */
    private static final Map<String, Object> RULE = Map.of("rule", "months, days and hours");

    private final Graph graph;

    public CalendarsAnew(Graph graph) {
        this.graph = graph;
    }

    public void whenTheRuleChanged() {
        if (!graph.read(tx -> tx.run("mutualisation/calendars-read-by", RULE)).isEmpty()) {
            return;
        }
        var territories = graph.read(tx -> tx.run("territory/ids", Map.of()).stream()
                .map(row -> row.text("id"))
                .toList());
        for (var territory : territories) {
            LOG.info("Reading anew the periods of {}", territory);
            all(territory, ResourceKinds.RESOURCE);
            all(territory, ResourceKinds.NEED);
        }
        graph.writeOnly(tx -> tx.run("mutualisation/calendars-read", RULE));
    }

    private void all(String territory, Kind kind) {
        var where = Map.<String, Object>of("territory", territory);
        var periods = graph.read(tx -> tx.run("mutualisation/" + kind.name() + "-periods", where).stream()
                .map(row -> Calendars.row(row.text("id"), row.text("period")))
                .toList());
        for (var batch : Batches.of(periods)) {
            graph.writeOnly(tx -> {
                tx.run("history/lock", where);
                Calendars.keep(tx, territory, kind, batch);
            });
        }
    }
}

package org.maillage.relation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.maillage.graph.Batches;
import org.maillage.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retains every relation of a database anew when {@code cypher/relation/retain.cypher} is no longer the rule by which
 * they were retained.
 *
 * <p>May be stopped and started again at any point: the rule is remembered when all is done. Other servers may write to
 * the same database meanwhile.
 */
public final class RetainedAnew {
    private static final Logger LOG = LoggerFactory.getLogger(RetainedAnew.class);

    private final Graph graph;

    public RetainedAnew(Graph graph) {
        this.graph = graph;
    }

    public void whenTheRuleChanged() {
        var rule = Map.<String, Object>of(
                "checksum", graph.library().get("relation/retain").checksum());
        if (!graph.read(tx -> tx.run("relation/retained-by", rule)).isEmpty()) {
            return;
        }
        var territories = graph.read(tx -> tx.run("territory/ids", Map.of()).stream()
                .map(row -> row.text("id"))
                .toList());
        territories.forEach(this::all);
        graph.writeOnly(tx -> tx.run("relation/retain-by", rule));
    }

    private void all(String territory) {
        var pairs = pairs(territory);
        LOG.info("Retaining anew the relations of {} pairs of {}", pairs.size(), territory);
        for (var batch : Batches.of(pairs, Retention.AT_ONCE)) {
            graph.writeOnly(tx -> {
                tx.run("history/lock", Map.of("territory", territory));
                Retention.retain(tx, territory, batch);
            });
        }
    }

    private List<Pair> pairs(String territory) {
        var pairs = new LinkedHashSet<Pair>();
        graph.read(tx -> tx.run("relation/pairs", Map.of("territory", territory)))
                .forEach(row -> pairs.add(Pair.of(row.text("from"), row.text("to"))));
        return List.copyOf(pairs);
    }
}

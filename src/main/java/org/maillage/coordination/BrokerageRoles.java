package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.network.Brokerage;
import org.maillage.network.BrokerageRole;
import org.maillage.network.DirectedGraph;
import org.maillage.network.NodeIndex;
import org.maillage.question.Computation;

/** How often each actor stands between two others, by their groups, against groups dealt at random; the busiest first. */
final class BrokerageRoles implements Computation {
    private static final int SCORES_UP_TO = 2_000;
    private static final int DEALS = 200;

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var brokerage = new Brokerage(graph(input));
        var groups = groups(input);
        var counts = brokerage.counts(groups);
        var scores = input.size() > SCORES_UP_TO ? null : brokerage.scores(groups, DEALS, 1);
        var brokers = IntStream.range(0, input.size())
                .filter(v -> times(counts, v) > 0)
                .boxed()
                .sorted(Comparator.comparingLong(v -> -times(counts, v)))
                .toList();
        var limit = Computation.number(parameters, "limit");
        return brokers.stream()
                .limit(limit.longValue())
                .map(v -> row(input.get(v), v, counts, scores, brokers.size()))
                .toList();
    }

    private static List<@Nullable Object> row(
            Row actor,
            int v,
            Map<BrokerageRole, long[]> counts,
            @Nullable Map<BrokerageRole, double[]> scores,
            int total) {
        var row = new ArrayList<@Nullable Object>();
        Stream.of("actor", "kind", "level", "sector").map(actor::textOrNull).forEach(row::add);
        for (var role : BrokerageRole.values()) {
            var times = Objects.requireNonNull(counts.get(role))[v];
            var score = scores == null ? Double.NaN : Objects.requireNonNull(scores.get(role))[v];
            row.add(times);
            row.add(times == 0 || Double.isNaN(score) ? null : (Object) score);
        }
        row.add(total);
        return row;
    }

    private static long times(Map<BrokerageRole, long[]> counts, int v) {
        return counts.values().stream().mapToLong(count -> count[v]).sum();
    }

    private static DirectedGraph graph(List<Row> input) {
        var actors =
                new NodeIndex<>(input.stream().map(row -> row.text("actor")).toList());
        var from = IntStream.builder();
        var to = IntStream.builder();
        for (var row : input) {
            Stream.of(row.texts("successors"), row.texts("mutual"))
                    .flatMap(Collection::stream)
                    .filter(actors::contains)
                    .forEach(other -> {
                        from.add(actors.node(row.text("actor")));
                        to.add(actors.node(other));
                    });
        }
        return DirectedGraph.of(
                actors.size(), from.build().toArray(), to.build().toArray());
    }

    /** A number for each group, −1 where it is not given. */
    private static int[] groups(List<Row> input) {
        var numbers = new HashMap<String, Integer>();
        return input.stream()
                .mapToInt(row -> Stream.of("kind", "level", "sector")
                        .map(row::textOrNull)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(group -> numbers.computeIfAbsent(group, none -> numbers.size()))
                        .orElse(-1))
                .toArray();
    }
}

package org.maillage.coordination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;
import org.maillage.signed.Camps;
import org.maillage.signed.SignedModularity;
import org.maillage.signed.Weights;

/** How each campaign divides into camps, in the order in which the campaigns come. */
final class PolarisationAnswer implements Computation {
    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var byCampaign = new LinkedHashMap<String, List<Row>>();
        input.forEach(row -> byCampaign
                .computeIfAbsent(row.text("campaign"), none -> new ArrayList<>())
                .add(row));
        return byCampaign.entrySet().stream()
                .map(campaign -> row(campaign.getKey(), SignedRelations.of(campaign.getValue())))
                .toList();
    }

    private static List<@Nullable Object> row(String campaign, SignedRelations relations) {
        var graph = relations.graph();
        var camps = Camps.of(graph, Weights.of(0.5));
        var contradicting = camps.contradictions().length;
        var gathered = IntStream.range(0, camps.count())
                .filter(camp -> camps.members(camp).length > 1)
                .count();
        return List.of(
                campaign,
                graph.order(),
                graph.size() - relations.negative(),
                relations.negative(),
                relations.ambivalent(),
                gathered,
                graph.size() == 0 ? 100 : 100.0 * (graph.size() - contradicting) / graph.size(),
                SignedModularity.of(graph, camps::of),
                camps.exact());
    }
}

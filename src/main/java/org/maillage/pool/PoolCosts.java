package org.maillage.pool;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.problem.NotFound;
import org.maillage.sharing.CostGame;
import org.maillage.sharing.PartialGroups;

/** Works out how the cost of a pool could be shared, from what its document says of costs. */
public final class PoolCosts {
    private final Graph graph;

    public PoolCosts(Graph graph) {
        this.graph = graph;
    }

    public PoolShares of(String territory, String pool, List<String> audiences) {
        var asked = Map.<String, Object>of("territory", territory, "id", pool, "audiences", audiences);
        return graph.read(tx -> tx.run("pool/pool-costs", asked)).stream()
                .findFirst()
                .map(PoolCosts::shares)
                .orElseThrow(() -> new NotFound("pool", pool));
    }

    private static PoolShares shares(Row row) {
        var joint = row.isNull("joint") ? null : row.number("joint");
        var unit = row.textOrNull("unit");
        var groups = row.isNull("groups")
                ? PartialGroups.SAVE_NOTHING
                : PartialGroups.valueOf(row.text("groups").toUpperCase(Locale.ROOT));
        var members = row.maps("members").stream()
                .map(member -> new PoolShares.Member(String.valueOf(member.get("actor")), (Double) member.get("alone")))
                .toList();
        // Where a member is not for the asker to see, nothing is worked out: it would tell what that member pays.
        var known = members.size() == row.integer("all")
                && members.stream().allMatch(member -> member.alone() != null)
                && members.size() >= 2
                && members.size() <= CostGame.MOST;
        return joint == null || !known
                ? PoolShares.unknown(joint, unit, groups, members)
                : PoolShares.of(joint, unit, groups, members);
    }
}

package org.maillage.account;

import static org.maillage.account.ThreeAudiences.OF_PAUL;
import static org.maillage.account.ThreeAudiences.OF_TEAM;
import static org.maillage.account.ThreeAudiences.put;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.document.Kind;
import org.maillage.history.Edit;
import org.maillage.strategy.StrategyKinds;

/** Positions, influences and attitudes, with the mark of those who may see them. */
final class SaidOfStrategy {
    private SaidOfStrategy() {}

    static List<Edit> all() {
        var objective = put(StrategyKinds.OBJECTIVE, "objective", "public", "", Map.of("mission", "animation"));
        return Stream.concat(
                        Stream.of(objective),
                        Stream.of(read("ouvert", "public"), read(OF_TEAM, "team"), read(OF_PAUL, "author"))
                                .flatMap(List::stream))
                .toList();
    }

    private static List<Edit> read(String mark, String audience) {
        return List.of(stands(mark, audience), weighs(mark, audience), spends(mark, audience));
    }

    private static Edit stands(String mark, String audience) {
        return said(
                StrategyKinds.STANCE,
                mark,
                audience,
                Map.of("actor", "actor-ouvert", "objective", "objective", "value", 2));
    }

    private static Edit weighs(String mark, String audience) {
        return said(
                StrategyKinds.INFLUENCE,
                mark,
                audience,
                Map.of("from", "friend-ouvert", "to", "actor-" + mark, "value", 3));
    }

    private static Edit spends(String mark, String audience) {
        return said(
                StrategyKinds.ATTITUDE,
                mark,
                audience,
                Map.of("actor", "actor-ouvert", "pool", "pool-ouvert", "synergy", 3));
    }

    private static Edit said(Kind kind, String mark, String audience, Map<String, Object> what) {
        var fields = new HashMap<>(what);
        fields.putAll(Map.of("mission", "animation", "campaign", "c", "author", "Paul " + mark));
        return put(kind, kind.name() + "-" + mark, audience, mark, fields);
    }
}

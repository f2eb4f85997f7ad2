package org.maillage.account;

import static org.maillage.account.ThreeAudiences.OF_PAUL;
import static org.maillage.account.ThreeAudiences.OF_TEAM;
import static org.maillage.account.ThreeAudiences.put;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.history.Edit;
import org.maillage.pool.PoolKinds;

/** What is judged of pools, promised and signed for them, with the mark of those who may see it. */
final class SaidOfPools {
    private SaidOfPools() {}

    /** Said of a pool for these eyes, and of the one that everybody sees. */
    static List<Edit> of(String mark, String audience) {
        return Stream.of(mark, "ouvert")
                .distinct()
                .flatMap(pool -> Stream.of(
                        put(
                                PoolKinds.AGREEMENT,
                                pool + "-agreement-" + mark,
                                audience,
                                mark,
                                Map.of("pool", "pool-" + pool, "signatories", List.of("actor-" + mark))),
                        put(
                                PoolKinds.COMMITMENT,
                                pool + "-commitment-" + mark,
                                audience,
                                mark,
                                promised("pool-" + pool, "actor-" + mark, "agreement", pool + "-agreement-" + mark)),
                        put(
                                PoolKinds.ASSESSMENT,
                                pool + "-assessment-" + mark,
                                audience,
                                mark,
                                Map.of("pool", "pool-" + pool, "item", "norm_f", "state", "unmet"))))
                .toList();
    }

    /** Seen by everybody, and mentions what not everybody sees. */
    static List<Edit> openly() {
        var signatories = List.of("actor-ouvert", "actor-" + OF_TEAM, "actor-" + OF_PAUL);
        var signed = Map.<String, Object>of("pool", "pool-ouvert", "signatories", signatories);
        var promised = promised("pool-ouvert", "actor-ouvert", "agreement", "ouvert-agreement-" + OF_PAUL);
        return List.of(
                put(PoolKinds.AGREEMENT, "signed-by-all", "public", "", signed),
                put(PoolKinds.COMMITMENT, "promised-openly", "public", "", promised));
    }

    private static Map<String, Object> promised(String pool, String actor, String field, String value) {
        return Map.of("pool", pool, "actor", actor, "what", "money", "by", "person", field, value);
    }
}

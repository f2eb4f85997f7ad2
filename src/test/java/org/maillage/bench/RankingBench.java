package org.maillage.bench;

import java.util.List;

/** Leads ranked anew in the page, each time with other weights, as many of them as there are actors. */
final class RankingBench {
    private static final int OFTEN = 21;
    private static final int PROMISED = 10_000;
    private static final double BUDGET = 100;

    private RankingBench() {}

    static List<Measure> of(int leads) {
        var measured = Script.node("ranking.js").answer(List.of(String.valueOf(leads), String.valueOf(OFTEN)));
        return List.of(Measure.of(
                "leads ranked after a weight moved",
                Script.millis(measured),
                leads <= PROMISED ? BUDGET : null,
                leads + " leads"));
    }
}

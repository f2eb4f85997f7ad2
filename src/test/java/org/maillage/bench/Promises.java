package org.maillage.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was promised of a size and measured. */
final class Promises {
    private static final double START_RATIO = 1.5;
    private static final double LEIDEN_RATIO = 3;
    private static final int LEIDEN_AT = 10_000;

    private Promises() {}

    /** A measure that has a budget, taken on so many actors. */
    record Promise(Measure measure, int actors) {
        String row() {
            return "| %s | %,d | %s | %s | %s | %s |"
                    .formatted(
                            measure.what(),
                            actors,
                            Figures.of(measure.p50(), measure.what()),
                            Figures.of(measure.p95(), measure.what()),
                            Figures.of(Objects.requireNonNull(measure.budget()), measure.what()),
                            measure.met() ? "yes" : "**no**");
        }
    }

    static Stream<Promise> at(int actors) {
        return Stream.of(
                        Results.load("server-" + actors),
                        Results.load("browser-" + actors),
                        Results.load("load-" + actors),
                        Results.load("backup-" + actors),
                        Results.load("camps-" + actors),
                        Results.load("ranking-" + actors),
                        communities(Results.load("communities-" + actors), actors),
                        start(Results.load("start-" + actors)))
                .flatMap(List::stream)
                .filter(measure -> measure.budget() != null)
                .map(measure -> new Promise(measure, actors));
    }

    /** The start is promised in proportion to that of the bare database, by their medians. */
    private static List<Measure> start(List<Measure> measures) {
        if (measures.size() != 2) {
            return List.of();
        }
        var bare = Measure.named(measures, StartBench.BARE).p50();
        var whole = Measure.named(measures, StartBench.WHOLE);
        return List.of(Measure.once(whole.what() + ", median", whole.p50(), START_RATIO * bare, ""));
    }

    /** Communities are promised in proportion to igraph's, by their medians, at one size. */
    private static List<Measure> communities(List<Measure> measures, int actors) {
        if (measures.size() != 2 || actors != LEIDEN_AT) {
            return List.of();
        }
        var here = measures.getFirst();
        var budget = LEIDEN_RATIO * measures.getLast().p50();
        return List.of(Measure.once(here.what() + ", median", here.p50(), budget, here.note()));
    }
}

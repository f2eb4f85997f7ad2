package org.maillage.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.maillage.network.UndirectedGraph;

/** Measures what is computed of networks, beside other libraries where they are installed, on the same drawn networks. */
public final class PeerBench {
    private static final int RELATIONS_PER_ACTOR = 5;
    private static final long SEED = 2026;
    private static final Map<String, Function<UndirectedGraph, List<Measure>>> MEASURED = Map.of(
            "communities", CommunityPeers::of,
            "camps", CampBench::of,
            "betweenness", BetweennessPeers::of,
            "ranking", network -> RankingBench.of(network.order()));

    private PeerBench() {}

    /** The arguments are the numbers of actors; each size is measured in turn. */
    public static void main(String[] arguments) {
        for (var argument : arguments) {
            var actors = Integer.parseInt(argument);
            var network = RandomNetwork.of(actors, RELATIONS_PER_ACTOR * actors, SEED);
            MEASURED.forEach((name, measured) -> {
                Results.save(name + "-" + actors, measured.apply(network));
                Results.load(name + "-" + actors).forEach(System.out::println);
            });
        }
    }
}

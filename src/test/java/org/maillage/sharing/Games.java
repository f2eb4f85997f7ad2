package org.maillage.sharing;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cost games of the literature, and small ones drawn with a seed. */
final class Games {
    private Games() {}

    /** A game drawn at random, named by its seed. */
    record Seeded(long seed, CostGame game) {
        @Override
        public String toString() {
            return game.order() + " participants, seed " + seed;
        }
    }

    /** Each group pays what its largest member needs (Littlechild &amp; Owen 1973). */
    static CostGame airport(double... runways) {
        return PartialGroups.PAY_FOR_THE_LARGEST.game(
                runways,
                IntStream.range(0, runways.length)
                        .mapToDouble(i -> runways[i])
                        .max()
                        .orElseThrow());
    }

    /** What a group of creditors is sure to lose of its claims: a bankruptcy told as costs (Aumann &amp; Maschler 1985). */
    static CostGame bankruptcy(double estate, double... claims) {
        return CostGame.of(claims.length, group -> {
            double others = 0;
            for (int i = 0; i < claims.length; i++) {
                others += (group >> i & 1) == 0 ? claims[i] : 0;
            }
            return -Math.max(0, estate - others);
        });
    }

    /** The dams of the Tennessee Valley Authority, in thousands of dollars (Ransmeier 1942). */
    static CostGame tennesseeValley() {
        double[] costs = {0, 163_520, 140_826, 301_607, 250_096, 378_821, 367_370, 412_584};
        return CostGame.of(3, group -> costs[(int) group]);
    }

    /** Games of two to five participants, in whole numbers so that ties are frequent. */
    static Stream<Seeded> drawn() {
        return IntStream.range(0, 60).mapToObj(seed -> {
            Random random = new Random(seed);
            int order = 2 + seed % 4;
            double[] costs = new double[1 << order];
            for (int group = 1; group < costs.length; group++) {
                costs[group] = 3 * Integer.bitCount(group) + random.nextInt(8);
            }
            return new Seeded(seed, CostGame.of(order, group -> costs[(int) group]));
        });
    }

    /** The same game with participant i called {@code names[i]}. */
    static CostGame relabelled(CostGame game, int[] names) {
        return CostGame.of(game.order(), group -> {
            long original = 0;
            for (int i = 0; i < names.length; i++) {
                original |= (group >> names[i] & 1) << i;
            }
            return game.cost(original);
        });
    }
}

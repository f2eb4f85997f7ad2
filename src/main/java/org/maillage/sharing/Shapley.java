package org.maillage.sharing;

import java.util.Random;

/**
 * What each adds to the cost, on average over all the orders in which they could join (Shapley 1953). Where there are too
 * many groups to look at all, over orders drawn with a seed, each with its reverse; the sum is right in any case.
 */
public final class Shapley {
    private static final int ORDERS = 20_000;

    private Shapley() {}

    public static double[] of(CostGame game) {
        return game.listed() ? exact(game) : sampled(game, ORDERS, game.order());
    }

    static double[] exact(CostGame game) {
        int order = game.order();
        double[] weight = weights(order);
        double[] shares = new double[order];
        for (long group = 0; group < game.everybody(); group++) {
            double before = game.cost(group);
            double weighing = weight[Long.bitCount(group)];
            for (int i = 0; i < order; i++) {
                long with = group | 1L << i;
                if (with != group) {
                    shares[i] += weighing * (game.cost(with) - before);
                }
            }
        }
        return shares;
    }

    /** How likely it is that exactly a given group of k has joined before a given other: k!(n−k−1)!/n!. */
    private static double[] weights(int order) {
        double[] weight = new double[order];
        double choices = 1;
        for (int k = 0; k < order; k++) {
            weight[k] = 1 / (order * choices);
            choices = choices * (order - 1 - k) / (k + 1);
        }
        return weight;
    }

    static double[] sampled(CostGame game, int orders, long seed) {
        Random random = new Random(seed);
        double[] sum = new double[game.order()];
        int[] joining = new int[game.order()];
        for (int i = 0; i < joining.length; i++) {
            joining[i] = i;
        }
        for (int drawn = 0; drawn < orders; drawn += 2) {
            for (int i = joining.length - 1; i > 0; i--) {
                swap(joining, i, random.nextInt(i + 1));
            }
            join(game, joining, sum);
            for (int i = 0; i < joining.length / 2; i++) {
                swap(joining, i, joining.length - 1 - i);
            }
            join(game, joining, sum);
        }
        int joined = orders + orders % 2;
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= joined;
        }
        return sum;
    }

    private static void join(CostGame game, int[] joining, double[] sum) {
        long group = 0;
        double before = 0;
        for (int i : joining) {
            group |= 1L << i;
            double after = game.cost(group);
            sum[i] += after - before;
            before = after;
        }
    }

    private static void swap(int[] order, int a, int b) {
        int kept = order[a];
        order[a] = order[b];
        order[b] = kept;
    }
}

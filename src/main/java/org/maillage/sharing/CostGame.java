package org.maillage.sharing;

import java.util.function.LongToDoubleFunction;

/**
 * What every group of participants would pay on its own: a characteristic function of costs. A group is a set of bits,
 * participant i being bit i; nobody pays nothing. Groups that are looked at often are worked out once.
 */
public final class CostGame {
    /** A group is a {@code long}, and its sign is left alone. */
    public static final int MOST = 62;

    /** With no more participants than this every group is looked at. */
    public static final int MOST_LISTED = 20;

    private final int order;
    private final LongToDoubleFunction cost;

    private CostGame(int order, LongToDoubleFunction cost) {
        this.order = order;
        this.cost = cost;
    }

    public static CostGame of(int order, LongToDoubleFunction cost) {
        if (order < 1 || order > MOST) {
            throw new IllegalArgumentException(order + " participants, where 1 to " + MOST + " can share");
        }
        if (order > MOST_LISTED) {
            return new CostGame(order, cost);
        }
        double[] listed = new double[1 << order];
        for (int group = 1; group < listed.length; group++) {
            listed[group] = cost.applyAsDouble(group);
        }
        return new CostGame(order, group -> listed[(int) group]);
    }

    public int order() {
        return order;
    }

    public boolean listed() {
        return order <= MOST_LISTED;
    }

    public double cost(long group) {
        return group == 0 ? 0 : cost.applyAsDouble(group);
    }

    public double alone(int participant) {
        return cost(1L << participant);
    }

    public long everybody() {
        return (1L << order) - 1;
    }

    /** What all pay together. */
    public double joint() {
        return cost(everybody());
    }

    /** The largest amount at stake: what differences are small against. */
    double scale() {
        double largest = Math.abs(joint());
        for (int i = 0; i < order; i++) {
            largest = Math.max(largest, Math.abs(alone(i)));
        }
        return largest == 0 ? 1 : largest;
    }

    /** What a group pays when each pays its share. */
    static double sum(double[] shares, long group) {
        double sum = 0;
        for (long rest = group; rest != 0; rest &= rest - 1) {
            sum += shares[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}

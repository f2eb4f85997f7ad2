package org.maillage.sharing;

/**
 * What a group without everybody is assumed to pay, where only the cost of each alone and of all together is known. No
 * such group is assumed to pay more than its members would alone.
 */
public enum PartialGroups {
    /** Only all together save: a smaller group pays what its members pay alone. */
    SAVE_NOTHING {
        @Override
        double cost(double[] alone, double joint, long group) {
            return CostGame.sum(alone, group);
        }
    },
    /** Each further member brings the same part of what all save: a group of k among n saves (k − 1)/(n − 1) of it. */
    SAVE_IN_PART {
        @Override
        double cost(double[] alone, double joint, long group) {
            double apart = CostGame.sum(alone, group);
            double all = CostGame.sum(alone, (1L << alone.length) - 1);
            double rate = all == 0 ? 0 : Math.max(0, 1 - joint / all);
            return apart * (1 - rate * (Long.bitCount(group) - 1) / (alone.length - 1));
        }
    },
    /** What serves the member with the largest cost serves the group, as a runway does (Littlechild &amp; Owen 1973). */
    PAY_FOR_THE_LARGEST {
        @Override
        double cost(double[] alone, double joint, long group) {
            double largest = 0;
            for (long rest = group; rest != 0; rest &= rest - 1) {
                largest = Math.max(largest, alone[Long.numberOfTrailingZeros(rest)]);
            }
            return largest;
        }
    };

    abstract double cost(double[] alone, double joint, long group);

    public CostGame game(double[] alone, double joint) {
        long everybody = (1L << alone.length) - 1;
        double[] kept = alone.clone();
        return CostGame.of(kept.length, group -> {
            if (group == everybody) {
                return joint;
            }
            return Long.bitCount(group) == 1 ? CostGame.sum(kept, group) : cost(kept, joint, group);
        });
    }
}

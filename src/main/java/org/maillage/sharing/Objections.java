package org.maillage.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The groups that would walk out of a sharing; where there is none, the sharing is in the core (Gillies 1959).
 *
 * @param worst those that would save most by leaving, the one that saves most first
 * @param count how many groups would leave
 * @param complete whether every group was looked at; otherwise only those of one or two, and those that leave one out
 */
public record Objections(List<Objection> worst, long count, boolean complete) {
    private static final int TOLD = 3;

    /** Differences that are smaller, against what is at stake, are rounding. */
    private static final double ROUNDING = 1e-9;

    private static final Comparator<Objection> LAST_FIRST = Comparator.comparingDouble(Objection::excess)
            .thenComparing(Comparator.comparingInt(Objection::size).reversed())
            .thenComparing(Comparator.comparingLong(Objection::group).reversed());

    public boolean inCore() {
        return complete && count == 0;
    }

    public static Objections to(double[] shares, CostGame game) {
        Collected collected = new Collected(shares, game);
        if (game.listed()) {
            for (long group = 1; group < game.everybody(); group++) {
                collected.look(group);
            }
        } else {
            for (int i = 0; i < game.order(); i++) {
                collected.look(1L << i);
                collected.look(game.everybody() & ~(1L << i));
                for (int j = 0; j < i; j++) {
                    collected.look(1L << i | 1L << j);
                }
            }
        }
        return collected.told(game.listed());
    }

    private static final class Collected {
        private final double[] shares;
        private final CostGame game;
        private final double small;
        private final PriorityQueue<Objection> worst = new PriorityQueue<>(LAST_FIRST);
        private long count;

        Collected(double[] shares, CostGame game) {
            this.shares = shares;
            this.game = game;
            small = ROUNDING * game.scale() * game.order();
        }

        void look(long group) {
            double pays = CostGame.sum(shares, group);
            double alone = game.cost(group);
            if (pays - alone > small) {
                count++;
                worst.add(new Objection(group, pays, alone));
                if (worst.size() > TOLD) {
                    worst.poll();
                }
            }
        }

        Objections told(boolean complete) {
            return new Objections(worst.stream().sorted(LAST_FIRST.reversed()).toList(), count, complete);
        }
    }
}

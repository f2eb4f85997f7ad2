package org.maillage.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One way of sharing a cost, and what the participants would make of it.
 *
 * @param shares what each pays
 * @param exact false where the shares are a mean over orders drawn by lot
 */
public record Sharing(Way way, List<Double> shares, boolean exact, Objections objections) {
    /** Every way that can be worked out; all but the nucleolus always can. */
    public static List<Sharing> all(CostGame game) {
        List<Sharing> all = new ArrayList<>();
        all.add(of(Way.EQUAL, equal(game), true, game));
        all.add(of(Way.PROPORTIONAL, proportional(game), true, game));
        all.add(of(Way.SHAPLEY, Shapley.of(game), game.listed(), game));
        if (game.order() <= Nucleolus.MOST) {
            all.add(of(Way.NUCLEOLUS, Nucleolus.of(game), true, game));
        }
        return all;
    }

    private static Sharing of(Way way, double[] shares, boolean exact, CostGame game) {
        return new Sharing(way, Arrays.stream(shares).boxed().toList(), exact, Objections.to(shares, game));
    }

    static double[] equal(CostGame game) {
        double[] shares = new double[game.order()];
        Arrays.fill(shares, game.joint() / game.order());
        return shares;
    }

    /** In proportion to what each would pay alone; equal where that is nothing. */
    static double[] proportional(CostGame game) {
        double[] shares = new double[game.order()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = game.alone(i);
        }
        double apart = Arrays.stream(shares).sum();
        if (apart == 0) {
            return equal(game);
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= game.joint() / apart;
        }
        return shares;
    }
}

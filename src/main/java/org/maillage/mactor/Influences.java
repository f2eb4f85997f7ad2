package org.maillage.mactor;

/**
 * Who weighs on whom, directly and through one other actor, from the direct influences (MDI, 0 to 4). What an actor is
 * said to have on itself is left out of these.
 */
public final class Influences {
    private final Matrix direct;
    private final double[][] combined;
    private final double[][] strongest;

    private Influences(Matrix direct, double[][] combined, double[][] strongest) {
        this.direct = direct;
        this.combined = combined;
        this.strongest = strongest;
    }

    public static Influences of(Matrix direct) {
        var order = direct.rows();
        if (order != direct.columns()) {
            throw new IllegalArgumentException(order + " actors against " + direct.columns());
        }
        var others = Matrix.unknown(order, order);
        for (var i = 0; i < order; i++) {
            for (var j = 0; j < order; j++) {
                others[i][j] = i == j ? Double.NaN : direct.at(i, j);
            }
        }
        var mdi = Matrix.of(others);
        var combined = new double[order][order];
        var strongest = new double[order][order];
        for (var i = 0; i < order; i++) {
            for (var j = 0; j < order; j++) {
                combined[i][j] += mdi.part(i, j);
                strongest[i][j] = Math.max(strongest[i][j], mdi.part(i, j));
                for (var k = 0; mdi.part(i, j) > 0 && k < order; k++) {
                    var through = Math.min(mdi.part(i, j), mdi.part(j, k));
                    combined[i][k] += through;
                    strongest[i][k] = Math.max(strongest[i][k], through);
                }
            }
        }
        return new Influences(mdi, combined, strongest);
    }

    public int order() {
        return combined.length;
    }

    public Matrix direct() {
        return direct;
    }

    /** Direct influence and every indirect one (MDII): MDI_ij + Σ_k min(MDI_ik, MDI_kj). On itself, what comes back. */
    public double combined(int from, int to) {
        return combined[from][to];
    }

    /** The strongest influence, direct or through one other (MMDII). */
    public double strongest(int from, int to) {
        return strongest[from][to];
    }

    /** What an actor exerts on all others (I). */
    public double influence(int actor) {
        return row(combined, actor);
    }

    /** What all others exert on an actor (D). */
    public double dependence(int actor) {
        return column(combined, actor);
    }

    /** What is left of the influence of one on another when the other's is taken off (NS). */
    public double net(int actor, int other) {
        return combined[actor][other] - combined[other][actor];
    }

    /**
     * The balance of power of each actor (R*), one being the mean of all: its part of all influence, times what of the
     * influence that passes by it is its own. NaN for all when nobody influences anybody.
     *
     * @param returning whether what an actor's influence sends back to itself counts; authors differ
     */
    public double[] power(boolean returning) {
        return power(combined, returning);
    }

    /** The same on the strongest influences alone (Q*), which does not add up many weak ones. */
    public double[] strongestPower(boolean returning) {
        return power(strongest, returning);
    }

    /** [(I_i − MDII_ii) / ΣI] · [I_i / (I_i + D_i)], brought to a mean of one. */
    private static double[] power(double[][] influence, boolean returning) {
        var order = influence.length;
        var exerted = new double[order];
        var undergone = new double[order];
        var all = 0.0;
        for (var i = 0; i < order; i++) {
            var back = returning ? influence[i][i] : 0;
            exerted[i] = row(influence, i) + back;
            undergone[i] = column(influence, i) + back;
            all += exerted[i];
        }
        var power = new double[order];
        var sum = 0.0;
        for (var i = 0; i < order; i++) {
            var passing = exerted[i] + undergone[i];
            power[i] = passing == 0 ? 0 : row(influence, i) / all * (exerted[i] / passing);
            sum += power[i];
        }
        for (var i = 0; i < order; i++) {
            power[i] = power[i] * order / sum;
        }
        return power;
    }

    private static double row(double[][] influence, int actor) {
        var sum = -influence[actor][actor];
        for (var value : influence[actor]) {
            sum += value;
        }
        return sum;
    }

    private static double column(double[][] influence, int actor) {
        var sum = -influence[actor][actor];
        for (var row : influence) {
            sum += row[actor];
        }
        return sum;
    }
}

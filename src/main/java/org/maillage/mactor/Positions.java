package org.maillage.mactor;

/**
 * Where actors stand on objectives (MAO): for it above zero, against it below. Of order 1 only the sign counts, of order 2
 * how much the objective matters to the actor (2MAO, −4 to 4), of order 3 also the actor's balance of power (3MAO).
 */
public final class Positions {
    private final Matrix mao;

    private Positions(Matrix mao) {
        this.mao = mao;
    }

    /** Positions of order 2, as they are assessed. */
    public static Positions of(Matrix mao) {
        return new Positions(mao);
    }

    /** The same positions, of order 1. */
    public Positions signs() {
        return new Positions(mao.each(Math::signum));
    }

    /** The same positions, of order 3. */
    public Positions by(double[] power) {
        return new Positions(mao.weighted(power));
    }

    public int actors() {
        return mao.rows();
    }

    public int objectives() {
        return mao.columns();
    }

    public Matrix matrix() {
        return mao;
    }

    /** How far two actors want the same (CAA): Σ_k ½(|m_ik| + |m_jk|) over the objectives on which their signs agree. */
    public double convergence(int actor, int other) {
        return over(actor, other, 1);
    }

    /** How far two actors want opposite things (DAA): the same sum over opposite signs. */
    public double divergence(int actor, int other) {
        return over(actor, other, -1);
    }

    /** On how many objectives the positions of both are known. */
    public int compared(int actor, int other) {
        var compared = 0;
        for (var k = 0; k < objectives(); k++) {
            compared += mao.known(actor, k) && mao.known(other, k) ? 1 : 0;
        }
        return compared;
    }

    /**
     * How far an actor converges with those from whom it diverges (EQ): 1 − Σ_j |CAA_ij − DAA_ij| / Σ_j (CAA_ij + DAA_ij).
     * Zero when each other is an ally or an opponent throughout, one when each is both alike; NaN when none is either.
     */
    public double ambivalence(int actor) {
        var apart = 0.0;
        var together = 0.0;
        for (var other = 0; other < actors(); other++) {
            if (other != actor) {
                var convergence = convergence(actor, other);
                var divergence = divergence(actor, other);
                apart += Math.abs(convergence - divergence);
                together += convergence + divergence;
            }
        }
        return together == 0 ? Double.NaN : 1 - apart / together;
    }

    /** How much is felt for an objective. */
    public double support(int objective) {
        return sum(objective, 1);
    }

    /** How much is felt against an objective. */
    public double resistance(int objective) {
        return sum(objective, -1);
    }

    /** How much an objective moves the actors, for or against. */
    public double mobilisation(int objective) {
        return support(objective) + resistance(objective);
    }

    private double over(int actor, int other, int sign) {
        var sum = 0.0;
        for (var k = 0; k < objectives(); k++) {
            var one = mao.part(actor, k);
            var two = mao.part(other, k);
            if (Math.signum(one) * Math.signum(two) == sign) {
                sum += (Math.abs(one) + Math.abs(two)) / 2;
            }
        }
        return sum;
    }

    private double sum(int objective, int sign) {
        var sum = 0.0;
        for (var i = 0; i < actors(); i++) {
            var position = mao.part(i, objective);
            sum += Math.signum(position) == sign ? Math.abs(position) : 0;
        }
        return sum;
    }
}

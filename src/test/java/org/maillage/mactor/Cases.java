package org.maillage.mactor;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small case whose every value was worked out, and others drawn with a seed, not all of whose cells are assessed. */
final class Cases {
    static final Influences INFLUENCES = Influences.of(Matrix.of(new double[][] {{0, 3, 1}, {2, 0, 4}, {0, 1, 0}}));
    static final Positions POSITIONS =
            Positions.of(Matrix.of(new double[][] {{3, -2, 0, 1}, {2, 1, -3, 0}, {-1, -4, 2, 1}}));

    private Cases() {}

    /** A case drawn at random, named by its seed. */
    record Seeded(long seed, Matrix mdi, Matrix mao) {
        Influences influences() {
            return Influences.of(mdi);
        }

        Positions positions() {
            return Positions.of(mao);
        }

        int actors() {
            return mdi.rows();
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Seeded> drawn() {
        return IntStream.range(0, 40).mapToObj(Cases::drawn);
    }

    private static Seeded drawn(long seed) {
        var random = new Random(seed);
        var actors = 2 + random.nextInt(6);
        var mdi = new double[actors][actors];
        var mao = new double[actors][1 + random.nextInt(5)];
        for (var i = 0; i < actors; i++) {
            for (var j = 0; j < actors; j++) {
                mdi[i][j] = i == j || random.nextInt(5) == 0 ? Double.NaN : random.nextInt(5);
            }
            for (var k = 0; k < mao[i].length; k++) {
                mao[i][k] = random.nextInt(5) == 0 ? Double.NaN : random.nextInt(9) - 4;
            }
        }
        mdi[0][1] = 3;
        return new Seeded(seed, Matrix.of(mdi), Matrix.of(mao));
    }
}

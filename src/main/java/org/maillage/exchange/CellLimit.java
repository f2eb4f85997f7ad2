package org.maillage.exchange;

import java.util.Map;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Counts the cells that a file comes to: a few bytes can stand for more of them than the memory holds. */
final class CellLimit {
    /** A table of 100,000 rows with fifty columns. */
    private static final int MOST = 5_000_000;

    private long cells;

    /** One row more, as wide as its table; throws {@link Invalid} when that is too much. */
    void row(String file, int columns) {
        cells += columns;
        if (cells > MOST) {
            throw new Invalid(new Problem("too-much-data", file, null, null, null, Map.of()));
        }
    }
}

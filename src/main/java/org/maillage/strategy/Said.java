package org.maillage.strategy;

import java.util.List;
import java.util.Objects;
import org.maillage.graph.Row;

/**
 * What somebody assessed.
 *
 * @param voice who wrote it, and in whose name
 */
record Said(Kind kind, String voice, Cell cell, double value) {
    enum Kind {
        INFLUENCE,
        STANCE
    }

    /** Those of an answer that has columns {@code kind}, {@code voice}, {@code row}, {@code column} and {@code value}. */
    static List<Said> in(List<Row> rows) {
        return rows.stream()
                .filter(row -> !"objective".equals(row.text("kind")))
                .map(row -> new Said(
                        "stance".equals(row.text("kind")) ? Kind.STANCE : Kind.INFLUENCE,
                        row.text("voice"),
                        new Cell(row.text("row"), Objects.requireNonNull(row.textOrNull("column"))),
                        row.number("value")))
                .toList();
    }
}

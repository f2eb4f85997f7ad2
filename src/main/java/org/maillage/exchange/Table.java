package org.maillage.exchange;

import java.util.List;
import java.util.Map;

/** A file of rows: its columns, and each row with the line it stands on (the header is line 1). */
record Table(String file, List<String> columns, List<Line> lines) {
    /** A file that could not be read. */
    static Table none(String file) {
        return new Table(file, List.of(), List.of());
    }

    boolean unreadable() {
        return columns.isEmpty();
    }

    /** One row: column names to the cells as written. */
    record Line(int number, Map<String, String> cells) {}
}

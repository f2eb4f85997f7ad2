package org.maillage.exchange.table;

import java.util.List;
import java.util.Map;

/** A file of rows: its columns, and each row with the line it stands on (the header is line 1). */
public record Table(String file, List<String> columns, List<Line> lines) {
    /** A file that could not be read. */
    public static Table none(String file) {
        return new Table(file, List.of(), List.of());
    }

    public boolean unreadable() {
        return columns.isEmpty();
    }

    /** One row: column names to the cells as written. */
    public record Line(int number, Map<String, String> cells) {}
}

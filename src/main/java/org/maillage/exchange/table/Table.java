package org.maillage.exchange.table;

import java.util.List;
import java.util.Map;

/**
 * A file of rows: its columns, and each row with the line it stands on, counted from 1.
 *
 * @param heading the line that names the columns
 * @param top the first rows as they stand in the file, the heading among them
 */
public record Table(String file, List<String> columns, List<Line> lines, int heading, List<Top> top) {
    /** A table that was made, with its heading on top. */
    public Table(String file, List<String> columns, List<Line> lines) {
        this(file, columns, lines, 1, List.of());
    }

    /** A file that could not be read. */
    public static Table none(String file) {
        return new Table(file, List.of(), List.of());
    }

    public boolean unreadable() {
        return columns.isEmpty();
    }

    /** A row of which nobody knows yet what it is, as text. */
    public record Top(int line, String text) {}

    /** One row: column names to the cells as written. */
    public record Line(int number, Map<String, String> cells) {}
}

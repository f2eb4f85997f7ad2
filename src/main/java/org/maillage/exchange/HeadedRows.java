package org.maillage.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * Takes the rows of a sheet as they come and makes a table of them. The heading is the row that a person chose. Where nobody
 * did, it is the first row; in the table of somebody else the first that has two cells, since titles and dates often stand
 * above.
 */
final class HeadedRows {
    /** A heading does not stand further down than this by itself. */
    private static final int MOST_ABOVE = 20;
    /** So many rows are shown to somebody who chooses the heading. */
    private static final int SHOWN = 10;

    private static final int LONGEST = 80;

    private final String file;
    private final @Nullable Integer chosen;
    private final CellLimit limit;
    private final List<Table.Top> top = new ArrayList<>();
    private final List<Numbered> above = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<Table.Line> lines = new ArrayList<>();
    private int heading;

    private record Numbered(int number, List<String> cells) {}

    /** @param chosen the line of the heading, where a person said it */
    HeadedRows(String file, @Nullable Integer chosen, CellLimit limit) {
        this.file = file;
        this.chosen = chosen;
        this.limit = limit;
    }

    /** One row more; rows without anything in them say nothing. */
    void add(int number, List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        if (filled == 0) {
            return;
        }
        if (top.size() < SHOWN) {
            top.add(new Table.Top(number, shown(cells)));
        }
        if (isHeaded()) {
            line(number, cells);
        } else if (chosen == null ? filled > 1 || FileKind.of(file).isPresent() : chosen == number) {
            head(number, cells);
        } else if (chosen == null) {
            above.add(new Numbered(number, cells));
            if (above.size() > MOST_ABOVE) {
                firstAbove();
            }
        }
    }

    /** Whether the rows that come are those of the table. */
    boolean isHeaded() {
        return heading > 0;
    }

    int width() {
        return columns.size();
    }

    /** Throws {@link Invalid} when nothing stands where the heading was said to be. */
    Table table() {
        if (!isHeaded() && !above.isEmpty()) {
            firstAbove();
        }
        if (!isHeaded() && chosen != null) {
            throw new Invalid(Problem.of("unusable-matching", "mapping", chosen.toString()));
        }
        return new Table(file, columns, lines, heading, top);
    }

    /** Every row has one cell: the first of them is the heading. */
    private void firstAbove() {
        var first = above.removeFirst();
        head(first.number(), first.cells());
        above.forEach(row -> line(row.number(), row.cells()));
        above.clear();
    }

    private void head(int number, List<String> cells) {
        heading = number;
        cells.forEach(cell -> columns.add(cell.strip().toLowerCase(Locale.ROOT)));
    }

    private void line(int number, List<String> cells) {
        limit.row(file, columns.size());
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            named.putIfAbsent(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        lines.add(new Table.Line(number, named));
    }

    private static String shown(List<String> cells) {
        var text = String.join(
                " · ",
                cells.stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}

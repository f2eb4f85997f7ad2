package org.maillage.exchange;

import static java.util.Comparator.comparingLong;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.table.Charsets;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Problem;

/** Reads text separated by commas, semicolons or tabs into a {@link Table}, remembering the line on which each row begins. */
final class CsvTable {
    /** The separator is the sign that stands in most of the first lines, then most often in the heading. */
    private static final int MOST_LOOKED_AT = 20;

    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<Problem> problems;
    private final HeadedRows rows;
    private int line;

    private CsvTable(String file, CSVParser parser, @Nullable Integer heading, List<Problem> problems) {
        this.file = file;
        this.parser = parser;
        this.records = parser.iterator();
        this.problems = problems;
        this.rows = new HeadedRows(file, heading, new CellLimit());
    }

    /**
     * The rows; a table without columns when the file cannot be read, and {@code problems} says why.
     *
     * @param heading the line that names the columns, where a person said it
     */
    static Table read(String file, byte[] bytes, @Nullable Integer heading, List<Problem> problems) {
        var text = Charsets.read(bytes);
        // Empty lines count as rows for the parser, or the numbers of the lines after them would be wrong.
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(file, text, heading))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return new CsvTable(file, parser, heading, problems).table();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Table table() {
        try {
            if (!advance()) {
                problem("empty-file", null);
                return Table.none(file);
            }
            do {
                var cells = records.next().stream().map(CellText::read).toList();
                if (rows.isHeaded()) {
                    cells.stream()
                            .skip(rows.width())
                            .filter(value -> !value.isBlank())
                            .findFirst()
                            .ifPresent(value -> problem("too-many-cells", value));
                }
                rows.add(line, cells);
            } while (advance());
        } catch (UncheckedIOException | IllegalStateException e) {
            problem("unreadable-csv", null);
            return Table.none(file);
        }
        var table = rows.table();
        if (table.unreadable()) {
            problem("empty-file", null);
        }
        return table;
    }

    /** Asking for the next row already reads it: its line is known only before. */
    private boolean advance() {
        line = (int) parser.getCurrentLineNumber() + 1;
        return records.hasNext();
    }

    private void problem(String code, @Nullable String value) {
        problems.add(new Problem(code, file, line, null, value, Map.of()));
    }

    /** What is copied out of a spreadsheet has tabs between its cells. */
    private static String delimiter(String file, String text, @Nullable Integer heading) {
        if (file.endsWith(".tsv")) {
            return "\t";
        }
        var first = text.lines()
                .skip(heading == null ? 0 : heading - 1L)
                .filter(line -> !line.isBlank())
                .limit(MOST_LOOKED_AT)
                .toList();
        return Stream.of(",", ";", "\t")
                .max(comparingLong((String sign) -> first.stream()
                                .filter(line -> line.contains(sign))
                                .count())
                        .thenComparingInt(
                                sign -> first.isEmpty() ? 0 : first.getFirst().split(sign, -1).length))
                .orElseThrow();
    }
}

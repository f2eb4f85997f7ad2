package org.maillage.exchange;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<Problem> problems;
    private final CellLimit limit = new CellLimit();
    private int line;

    private CsvTable(String file, CSVParser parser, List<Problem> problems) {
        this.file = file;
        this.parser = parser;
        this.records = parser.iterator();
        this.problems = problems;
    }

    /** The rows; a table without columns when the file cannot be read, and {@code problems} says why. */
    static Table read(String file, byte[] bytes, List<Problem> problems) {
        var text = Charsets.read(bytes);
        // Empty lines count as rows for the parser, or the numbers of the lines after them would be wrong.
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(file, text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return new CsvTable(file, parser, problems).table();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Table table() {
        var columns = new ArrayList<String>();
        var lines = new ArrayList<Table.Line>();
        try {
            if (!advance()) {
                problem("empty-file", null);
                return Table.none(file);
            }
            records.next().forEach(name -> columns.add(name.strip().toLowerCase(Locale.ROOT)));
            while (advance()) {
                var values = records.next();
                if (values.stream().anyMatch(value -> !value.isBlank())) {
                    limit.row(file, columns.size());
                    lines.add(row(columns, values));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            problem("unreadable-csv", null);
            return Table.none(file);
        }
        return new Table(file, columns, lines);
    }

    /** Asking for the next row already reads it: its line is known only before. */
    private boolean advance() {
        line = (int) parser.getCurrentLineNumber() + 1;
        return records.hasNext();
    }

    private Table.Line row(List<String> columns, CSVRecord values) {
        values.stream()
                .skip(columns.size())
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> problem("too-many-cells", value));
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < values.size() ? CellText.read(values.get(i)) : "");
        }
        return new Table.Line(line, cells);
    }

    private void problem(String code, @Nullable String value) {
        problems.add(new Problem(code, file, line, null, value, Map.of()));
    }

    /** The separator that the header uses most often; what is copied out of a spreadsheet has tabs. */
    private static String delimiter(String file, String text) {
        if (file.endsWith(".tsv")) {
            return "\t";
        }
        var header = text.lines().findFirst().orElse("");
        return Stream.of(",", ";", "\t")
                .max(comparingInt(sign -> header.split(sign, -1).length))
                .orElseThrow();
    }
}

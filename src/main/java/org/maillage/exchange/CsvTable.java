package org.maillage.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.maillage.problem.Problem;

/** Reads comma- or semicolon-separated text into a {@link Table}. */
final class CsvTable {
    private CsvTable() {}

    static Table read(String file, byte[] bytes, List<Problem> problems) {
        var text = Charsets.read(bytes);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return table(file, parser, problems);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            var line = text.lines().count();
            problems.add(new Problem("unreadable-csv", file, (int) line, null, null, Map.of()));
            return new Table(file, List.of(), List.of());
        }
    }

    private static Table table(String file, CSVParser parser, List<Problem> problems) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            problems.add(new Problem("empty-file", file, 1, null, null, Map.of()));
            return new Table(file, List.of(), List.of());
        }
        var columns = new ArrayList<String>();
        records.next().forEach(name -> columns.add(name.strip().toLowerCase(Locale.ROOT)));
        var lines = new ArrayList<Table.Line>();
        while (records.hasNext()) {
            var line = parser.getCurrentLineNumber() + 1;
            var values = records.next();
            if (values.size() > columns.size() && hasText(values, columns.size())) {
                problems.add(
                        new Problem("too-many-cells", file, (int) line, null, values.get(columns.size()), Map.of()));
            }
            lines.add(new Table.Line((int) line, cells(columns, values)));
        }
        return new Table(file, columns, lines);
    }

    private static boolean hasText(CSVRecord values, int from) {
        return values.stream().skip(from).anyMatch(value -> !value.isBlank());
    }

    private static Map<String, String> cells(List<String> columns, CSVRecord values) {
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < values.size() ? values.get(i) : "");
        }
        return cells;
    }

    /** The separator that the header uses more often. */
    private static String delimiter(String text) {
        var header = text.lines().findFirst().orElse("");
        var commas = header.chars().filter(c -> c == ',').count();
        var semicolons = header.chars().filter(c -> c == ';').count();
        return semicolons > commas ? ";" : ",";
    }
}

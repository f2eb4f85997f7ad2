package org.maillage.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.maillage.exchange.foreign.SafeXml;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Reads the sheets of an OpenDocument spreadsheet as the tables of the same names. */
final class OdsTables {
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 1_000;
    /** Days stand before hours. */
    private static final int DAY = 10;

    private final Map<String, Table> tables = new TreeMap<>();
    private final CellLimit limit = new CellLimit();

    private OdsTables() {}

    static Map<String, Table> read(ZipFile file) throws IOException {
        var entry = file.getEntry("content.xml");
        if (entry == null) {
            throw new IOException("no content.xml");
        }
        var read = new OdsTables();
        try (var in = file.getInputStream(entry)) {
            SafeXml.read("content.xml", in.readAllBytes(), read::document);
        }
        return read.tables;
    }

    private void document(SafeXml xml) throws XMLStreamException {
        while (xml.advance()) {
            if (xml.begins("table")) {
                var file = xml.attribute("name", "").strip().toLowerCase(Locale.ROOT) + ".csv";
                tables.put(file, table(file, xml));
            }
        }
    }

    private Table table(String file, SafeXml xml) throws XMLStreamException {
        var columns = new ArrayList<String>();
        var lines = new ArrayList<Table.Line>();
        var spans = new HashMap<Integer, Span>();
        var number = 1;
        while (xml.advance() && !xml.ends("table")) {
            if (!xml.begins("table-row")) {
                continue;
            }
            var times = count(xml, "number-rows-repeated");
            var cells = row(xml, spans, !columns.isEmpty());
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                for (var i = 0; i < times; i++) {
                    if (columns.isEmpty()) {
                        cells.forEach(cell -> columns.add(cell.strip().toLowerCase(Locale.ROOT)));
                    } else {
                        limit.row(file, columns.size());
                        lines.add(new Table.Line(number + i, named(columns, cells)));
                    }
                    if (lines.size() > MOST_ROWS) {
                        throw new Invalid(new Problem("too-much-data", file, null, null, null, Map.of()));
                    }
                }
            }
            number += times;
        }
        while (!columns.isEmpty() && columns.getLast().isEmpty()) {
            columns.removeLast();
        }
        return new Table(file, columns, lines);
    }

    private static Map<String, String> named(List<String> columns, List<String> cells) {
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            named.putIfAbsent(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return named;
    }

    /** What a merged cell says holds for the rows below that it covers. */
    private record Span(String text, int rows) {}

    private static List<String> row(SafeXml xml, Map<Integer, Span> spans, boolean filling) throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (xml.advance() && !xml.ends("table-row")) {
            var covered = xml.begins("covered-table-cell");
            if (!covered && !xml.begins("table-cell")) {
                continue;
            }
            var times = Math.min(count(xml, "number-columns-repeated"), MOST_COLUMNS);
            var high = count(xml, "number-rows-spanned");
            var text = text(xml);
            for (var i = 0; i < times && cells.size() < MOST_COLUMNS; i++) {
                var column = cells.size();
                var above = spans.remove(column);
                if (above != null && above.rows() > 1) {
                    spans.put(column, new Span(above.text(), above.rows() - 1));
                }
                cells.add(covered && filling && above != null ? above.text() : text);
            }
            if (high > 1 && !cells.isEmpty()) {
                spans.put(cells.size() - 1, new Span(text, high - 1));
            }
        }
        return cells;
    }

    private static String text(SafeXml xml) throws XMLStreamException {
        var name = xml.name();
        var value = switch (xml.attribute("value-type", "")) {
            case "float", "percentage", "currency" -> xml.attribute("value", "");
            case "date" -> {
                var date = xml.attribute("date-value", "");
                yield date.substring(0, Math.min(date.length(), DAY));
            }
            case "boolean" -> xml.attribute("boolean-value", "");
            default -> "";
        };
        var text = new StringBuilder();
        var paragraphs = 0;
        while (true) {
            text.append(xml.text());
            if (xml.ends(name)) {
                return value.isEmpty() ? text.toString().strip() : value;
            }
            if ((xml.begins("p") && paragraphs++ > 0) || xml.begins("line-break")) {
                text.append('\n');
            } else if (xml.begins("tab")) {
                text.append('\t');
            } else if (xml.begins("s")) {
                text.append(" ".repeat(Math.min(count(xml, "c"), MOST_COLUMNS)));
            } else if (xml.begins("annotation")) {
                while (xml.advance() && !xml.ends("annotation")) {
                    // A note beside the cell is not what it says.
                }
            }
        }
    }

    private static int count(SafeXml xml, String name) {
        try {
            return Math.max(1, Integer.parseInt(xml.attribute(name, "1")));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}

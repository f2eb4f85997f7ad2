package org.maillage.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.maillage.exchange.foreign.SafeXml;
import org.maillage.exchange.matching.Matching;
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

    private final Matching said;

    private OdsTables(Matching said) {
        this.said = said;
    }

    static Map<String, Table> read(ZipFile file, Matching said) throws IOException {
        var entry = file.getEntry("content.xml");
        if (entry == null) {
            throw new IOException("no content.xml");
        }
        var read = new OdsTables(said);
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
        var rows = new HeadedRows(file, said.heading(file), limit);
        var spans = new HashMap<Integer, Span>();
        var number = 1;
        var full = 0;
        while (xml.advance() && !xml.ends("table")) {
            if (!xml.begins("table-row")) {
                continue;
            }
            var times = count(xml, "number-rows-repeated");
            var cells = row(xml, spans, rows.isHeaded());
            if (!cells.isEmpty()) {
                for (var i = 0; i < times; i++) {
                    rows.add(number + i, cells);
                    if (++full > MOST_ROWS) {
                        throw new Invalid(new Problem("too-much-data", file, null, null, null, Map.of()));
                    }
                }
            }
            number += times;
        }
        return rows.table();
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
        // The cells of a sheet go on to its edge.
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
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

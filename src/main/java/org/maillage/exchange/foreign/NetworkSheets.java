package org.maillage.exchange.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.exchange.table.Table;

/** Reads the two tables that Kumu, Onodo and Gephi make of a network: one of nodes, one of edges. */
public final class NetworkSheets {
    private static final Pattern NODES = Pattern.compile("nod[eo]s?(\\.csv)?");
    private static final String IGNORED = "(ignore)";

    private NetworkSheets() {}

    /** Whether it is such a table, and none of ours. */
    public static boolean knows(Table table) {
        return isIgnored(table) || isNodes(table) || isEdges(table);
    }

    public static Foreign read(List<Table> sheets) {
        var tables = new NetworkTables(sheets.getFirst().file());
        for (var sheet : sheets) {
            if (isIgnored(sheet)) {
                tables.remark("foreign-ignored", 0, sheet.file().replace(".csv", ""));
            } else {
                sections(sheet).forEach(section -> rows(section, tables));
            }
        }
        tables.addNamed();
        return tables.tables();
    }

    /** Kumu leaves out sheets that say so. */
    private static boolean isIgnored(Table table) {
        return table.file().contains(IGNORED);
    }

    private static boolean isNodes(Table table) {
        var columns = table.columns();
        return (columns.contains("label") && !columns.contains("source") && !columns.contains("from"))
                || (columns.contains("name") && NODES.matcher(table.file()).matches());
    }

    private static boolean isEdges(Table table) {
        var columns = table.columns();
        return !columns.contains("source_id")
                && !columns.contains("nature")
                && (columns.containsAll(List.of("source", "target")) || columns.containsAll(List.of("from", "to")));
    }

    /** In one sheet, Kumu begins the connections below the elements with the names of their columns. */
    private static List<Table> sections(Table sheet) {
        var sections = new ArrayList<Table>();
        var columns = sheet.columns();
        var lines = new ArrayList<Table.Line>();
        for (var line : sheet.lines()) {
            var written = line.cells().values().stream()
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (written.size() > 1
                    && written.get(0).equals("from")
                    && written.get(1).equals("to")) {
                sections.add(new Table(sheet.file(), columns, List.copyOf(lines)));
                columns = written;
                lines.clear();
            } else {
                lines.add(new Table.Line(
                        line.number(),
                        renamed(columns, line.cells().values().stream().toList())));
            }
        }
        sections.add(new Table(sheet.file(), columns, List.copyOf(lines)));
        return sections;
    }

    private static Map<String, String> renamed(List<String> columns, List<String> cells) {
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            named.putIfAbsent(columns.get(i), cells.get(i));
        }
        return named;
    }

    private static void rows(Table table, NetworkTables tables) {
        var edges = isEdges(table);
        for (var line : table.lines()) {
            var cells = new LinkedHashMap<>(line.cells());
            var id = cells.remove("id");
            var said = Said.at(line.number(), id == null || id.isBlank() ? null : id.strip());
            if (edges) {
                edge(said, cells, tables);
            } else {
                cells.forEach((name, value) -> said.with(name, several(value)));
                tables.node(said);
            }
        }
    }

    private static void edge(Said said, Map<String, String> cells, NetworkTables tables) {
        // Where there is a source, from and to are years.
        var sourced = cells.containsKey("source");
        var from = String.valueOf(cells.remove(sourced ? "source" : "from"));
        var to = String.valueOf(cells.remove(sourced ? "target" : "to"));
        var direction = Stream.of("directed", "direction")
                .map(cells::remove)
                .filter(value -> value != null)
                .collect(Collectors.joining());
        // Gephi says in "type" whether an edge has a direction, Kumu and Onodo of what kind it is.
        var type = cells.getOrDefault("type", "");
        if (type.equalsIgnoreCase("directed") || type.equalsIgnoreCase("undirected")) {
            direction = direction + cells.remove("type");
        }
        if (direction.equalsIgnoreCase("directed") || direction.equals("1") || direction.equalsIgnoreCase("true")) {
            said.with("directed", "true");
        }
        said.with("since", sourced ? cells.remove("from") : null);
        said.with("until", sourced ? cells.remove("to") : null);
        cells.forEach((name, value) -> said.with(name, several(value)));
        // Kumu draws a connection to each of several.
        for (var target : to.split("\\|", -1)) {
            if (target.isBlank() && to.contains("|")) {
                continue;
            }
            var one = Said.at(said.row(), to.contains("|") ? null : said.id());
            said.values().forEach(one::with);
            tables.edge(one, from, target);
        }
    }

    private static String several(String cell) {
        return cell.contains("|")
                ? Stream.of(cell.split("\\|")).map(String::strip).collect(Collectors.joining(";"))
                : cell;
    }
}

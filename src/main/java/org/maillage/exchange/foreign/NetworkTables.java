package org.maillage.exchange.foreign;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Makes tables of the nodes and edges of a file, and remarks of what does not fit into them. */
final class NetworkTables {
    /** More than this nobody reads together, and no import takes at once. */
    static final int MOST = 200_000;

    private final String file;
    private final List<Said> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Set<String> left = new TreeSet<>();
    private final Set<String> kept = new TreeSet<>();

    private record Edge(Said said, String from, String to) {}

    NetworkTables(String file) {
        this.file = file;
    }

    void node(Said said) {
        nodes.add(said);
        bound();
    }

    void edge(Said said, String from, String to) {
        edges.add(new Edge(said, from.strip(), to.strip()));
        bound();
    }

    private void bound() {
        if (nodes.size() + edges.size() > MOST) {
            throw new Invalid(
                    new Problem("foreign-too-many", file, null, null, null, Map.of("most", String.valueOf(MOST))));
        }
    }

    /** Something of the file that is not read. */
    void remark(String code, int row, @Nullable String value) {
        remarks.add(new Problem(code, file, row == 0 ? null : row, null, value, Map.of()));
    }

    /** A column that is not read, wherever it stands. */
    void leave(String name) {
        left.add(name);
    }

    /** Edges may name nodes that the file does not have, where the program itself would make them. */
    void addNamed() {
        var known = new HashMap<String, String>();
        nodes.forEach(node -> names(node).forEach(name -> known.put(name, name)));
        for (var edge : edges) {
            for (var end : List.of(edge.from, edge.to)) {
                if (!end.isEmpty() && known.putIfAbsent(key(end), end) == null) {
                    nodes.add(Said.at(edge.said.row(), null).with("name", end));
                }
            }
        }
    }

    Foreign tables() {
        var ours = nodes.stream()
                .flatMap(node -> node.values().keySet().stream())
                .anyMatch(name -> Columns.OURS.equals(Columns.plain(name)));
        var byName = new HashMap<String, String>();
        var actors = actors(ours ? Columns.ours(Columns.ACTORS) : Columns.ACTORS, byName);
        var relations = relations(ours ? Columns.ours(Columns.RELATIONS) : Columns.RELATIONS, byName, actors);
        told("foreign-kept", kept);
        told("foreign-left", left);
        return new Foreign(table(actors), table(relations), remarks);
    }

    private List<Table.Line> actors(Columns columns, Map<String, String> byName) {
        var ids = new Ids();
        var lines = new ArrayList<Table.Line>();
        for (var node : nodes) {
            var cells = cells(node, columns);
            var name = cells.computeIfAbsent("name", absent -> node.id() == null ? "" : node.id());
            var id = ids.of(node.id(), name);
            // Where two have the same name, edges that say it mean the first.
            names(node).forEach(known -> byName.putIfAbsent(known, id));
            byName.putIfAbsent(key(name), id);
            if (node.id() != null) {
                byName.put(exactly(node.id()), id);
            }
            cells.put("id", id);
            lines.add(new Table.Line(node.row(), cells));
        }
        return lines;
    }

    private static List<String> names(Said node) {
        var names = new ArrayList<String>();
        if (node.id() != null) {
            names.add(key(node.id()));
        }
        node.values().forEach((name, value) -> {
            if (Columns.ACTORS.field(name).filter("name"::equals).isPresent()) {
                names.add(key(value));
            }
        });
        return names;
    }

    private List<Table.Line> relations(Columns columns, Map<String, String> byName, List<Table.Line> actors) {
        var ids = new Ids();
        var lines = new ArrayList<Table.Line>();
        var names = new HashMap<String, String>();
        actors.forEach(actor ->
                names.put(actor.cells().getOrDefault("id", ""), actor.cells().getOrDefault("name", "")));
        for (var edge : edges) {
            var from = end(edge.from, byName);
            var to = end(edge.to, byName);
            if (from.equals(to) && !from.isEmpty()) {
                remark("foreign-self", edge.said.row(), names.getOrDefault(from, edge.from));
                continue;
            }
            var cells = cells(edge.said, columns);
            cells.putIfAbsent("nature", "");
            cells.put("source_id", from);
            cells.put("target_id", to);
            cells.put("id", ids.of(edge.said.id(), from + " " + to + " " + cells.get("nature")));
            lines.add(new Table.Line(edge.said.row(), cells));
        }
        return lines;
    }

    /** Ids count to the letter, before names, which do not. */
    private static String end(String written, Map<String, String> byName) {
        var known = byName.get(exactly(written));
        return known == null ? byName.getOrDefault(key(written), written) : known;
    }

    private Map<String, String> cells(Said said, Columns columns) {
        var cells = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        var names = said.values().keySet().stream()
                .sorted(comparingInt(columns::rank))
                .toList();
        for (var name : names) {
            var value = said.values().getOrDefault(name, "");
            var field = columns.field(name);
            if (columns.isLeft(name)) {
                left.add(name);
            } else if (field.isEmpty() || cells.containsKey(field.get())) {
                kept.add(name);
                rest.add(name + "\u00a0: " + value);
            } else {
                cells.put(field.get(), value);
            }
        }
        if (!rest.isEmpty()) {
            cells.merge(columns.rest(), String.join("\n", rest), (text, more) -> text + "\n\n" + more);
        }
        return cells;
    }

    private Table table(List<Table.Line> lines) {
        var columns = new LinkedHashSet<String>();
        lines.forEach(line -> columns.addAll(line.cells().keySet()));
        return new Table(file, List.copyOf(columns), lines);
    }

    private void told(String code, Set<String> names) {
        if (!names.isEmpty()) {
            remark(code, 0, names.stream().limit(20).collect(joining(", ")));
        }
    }

    private static String exactly(String id) {
        return "id " + id.strip();
    }

    private static String key(String name) {
        return "name " + name.strip().toLowerCase(Locale.ROOT);
    }
}

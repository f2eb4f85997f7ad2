package org.maillage.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Problem;

/** Reads the rows of one file into raw documents, naming everything that is wrong with a row. */
final class RowReader {
    private final FileKind kind;
    private final String file;
    private final TermNames terms;
    private final List<Problem> problems;
    private final List<Problem> warnings;
    private final @Nullable Map<String, String> called;

    RowReader(FileKind kind, String file, TermNames terms, List<Problem> problems, List<Problem> warnings) {
        this(kind, file, null, terms, problems, warnings);
    }

    /** @param called what the table that came called its columns, where it was turned into ours: then empty cells say nothing */
    RowReader(
            FileKind kind,
            String file,
            @Nullable Map<String, String> called,
            TermNames terms,
            List<Problem> problems,
            List<Problem> warnings) {
        this.kind = kind;
        this.file = file;
        this.called = called;
        this.terms = terms;
        this.problems = problems;
        this.warnings = warnings;
    }

    List<ImportRow> read(Table table) {
        var rows = new ArrayList<ImportRow>();
        var fields = kind.fieldsOf(table.columns());
        var columns = new HashMap<String, String>();
        fields.forEach((column, field) -> columns.put(field, column));
        var written = Map.copyOf(columns);
        var lineOf = new HashMap<String, Integer>();
        for (var line : table.lines()) {
            var row = row(line, fields, written);
            var id = row.id();
            var first = lineOf.putIfAbsent(id, line.number());
            if (first != null && !id.isEmpty()) {
                problem(line, "id", id, "duplicate-id", Map.of("first", first.toString()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whether the rows can be read; says which columns are missing, doubled or not known. */
    boolean columnsFit(Table table) {
        var seen = new HashSet<String>();
        var known = kind.fieldsOf(table.columns());
        var missing = kind.required().stream()
                .filter(column -> !known.containsValue(kind.fieldOf(column)))
                .toList();
        missing.forEach(column ->
                problems.add(new Problem("missing-column", file, table.heading(), named(column), null, Map.of())));
        for (var column : table.columns()) {
            if (!seen.add(column)) {
                problems.add(new Problem("duplicate-column", file, table.heading(), column, null, Map.of()));
            } else if (!column.isEmpty() && !known.containsKey(column)) {
                warnings.add(new Problem("unknown-column", file, table.heading(), column, null, Map.of()));
            }
        }
        return missing.isEmpty();
    }

    private ImportRow row(Table.Line line, Map<String, String> fields, Map<String, String> written) {
        var raw = new LinkedHashMap<String, Object>();
        line.cells().forEach((column, cell) -> {
            var field = fields.get(column);
            if (field != null) {
                raw.put(field, value(field, cell.strip()));
            }
        });
        checkEmpty(line, written);
        checkPlace(line, raw);
        var found = new ArrayList<Problem>();
        var document = kind.kind().document(raw, found);
        found.stream()
                .filter(problem -> !"required".equals(problem.code()))
                .forEach(problem -> problems.add(new Problem(
                        problem.code(),
                        file,
                        line.number(),
                        named(written.getOrDefault(String.valueOf(problem.column()), "")),
                        problem.value(),
                        problem.details())));
        var id = String.valueOf(raw.getOrDefault("id", ""));
        return new ImportRow(kind, file, line.number(), id, said(line, written), document);
    }

    /** The columns that count: of ours all, of another table those of which the row says something. */
    private Map<String, String> said(Table.Line line, Map<String, String> written) {
        if (called == null) {
            return written;
        }
        var said = new HashMap<String, String>();
        written.forEach((field, column) -> {
            if (!line.cells().getOrDefault(column, "").isBlank()) {
                said.put(field, named(column));
            }
        });
        return said;
    }

    /** What people know a column as. */
    private String named(String column) {
        return called == null ? column : called.getOrDefault(kind.fieldOf(column), column);
    }

    private Object value(String field, String cell) {
        var known = kind.kind().field(field).orElseThrow();
        return switch (known.type()) {
            case MEMBERS ->
                List.of(cell.split(";")).stream()
                        .filter(part -> !part.isBlank())
                        .map(part -> member(part.strip()))
                        .toList();
            default -> terms.codesIn(known, kind.valueOf(field, cell));
        };
    }

    /** An actor and, after a space, what it would pay alone: an identifier has no space. */
    private static Map<String, String> member(String cell) {
        var parts = cell.split("\\s+", 2);
        return parts.length == 1 ? Map.of("actor", cell) : Map.of("actor", parts[0], "alone", parts[1]);
    }

    private void checkEmpty(Table.Line line, Map<String, String> written) {
        for (var required : kind.required()) {
            var column = written.getOrDefault(kind.fieldOf(required), required);
            if (line.cells().getOrDefault(column, "").isBlank()) {
                problem(line, column, null, "empty-" + ("name".equals(column) ? "name" : "cell"), Map.of());
            }
        }
    }

    private void checkPlace(Table.Line line, Map<String, Object> raw) {
        var lat = raw.getOrDefault("lat", "").toString().isBlank();
        var lon = raw.getOrDefault("lon", "").toString().isBlank();
        if (lat != lon) {
            problem(line, lat ? "lat" : "lon", null, "half-location", Map.of());
        }
    }

    private void problem(
            Table.Line line, String column, @Nullable String value, String code, Map<String, String> details) {
        problems.add(new Problem(code, file, line.number(), named(column), value, details));
    }
}

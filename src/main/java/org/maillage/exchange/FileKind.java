package org.maillage.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Field;
import org.maillage.document.Kind;
import org.maillage.pool.PoolKinds;
import org.maillage.profile.ProfileKinds;
import org.maillage.relation.RelationKinds;
import org.maillage.resource.ResourceKinds;

/**
 * How the columns of one file become fields of documents.
 *
 * @param fields column names to field names; columns of the field's own name are taken too
 * @param values per field, words of the file and the values they stand for
 * @param required columns without which the file cannot be read
 */
record FileKind(
        String file,
        Kind kind,
        Map<String, String> fields,
        Map<String, Map<String, String>> values,
        List<String> required) {
    private static final Map<String, String> CERTAINTY = Map.of("to confirm", "to_confirm");

    static final List<FileKind> ALL = List.of(
            new FileKind(
                    "actors.csv",
                    ActorKinds.ACTOR,
                    columns(
                            "legal_form",
                            "legalForm",
                            "location_status",
                            "locationStatus",
                            "part_of",
                            "partOf",
                            "sessions",
                            "meetings",
                            "status",
                            "certainty",
                            "lines",
                            "source",
                            "legal_basis",
                            "legalBasis"),
                    Map.of("certainty", CERTAINTY),
                    List.of("id", "name")),
            new FileKind(
                    "resources.csv",
                    ResourceKinds.RESOURCE,
                    columns(
                            "actor_id",
                            "actor",
                            "category",
                            "type",
                            "shareability",
                            "state",
                            "capacity_note",
                            "conditions",
                            "status",
                            "certainty",
                            "lines",
                            "source"),
                    Map.of("certainty", CERTAINTY, "state", Map.of("offered", "available", "shared_now", "pooled")),
                    List.of("id", "actor_id", "name", "category")),
            new FileKind(
                    "needs.csv",
                    ResourceKinds.NEED,
                    columns("actor_id", "actor", "category", "type", "status", "certainty", "lines", "source"),
                    Map.of("certainty", CERTAINTY),
                    List.of("id", "actor_id", "name", "category")),
            new FileKind(
                    "relations.csv",
                    RelationKinds.READING,
                    columns(
                            "source_id",
                            "from",
                            "target_id",
                            "to",
                            "description",
                            "argument",
                            "status",
                            "certainty",
                            "lines",
                            "source"),
                    Map.of("certainty", CERTAINTY),
                    List.of("id", "source_id", "target_id", "nature")),
            new FileKind(
                    "profiles.csv",
                    ProfileKinds.PROFILE,
                    columns(
                            "actor_id",
                            "actor",
                            "gains_short",
                            "gainsShort",
                            "gains_medium",
                            "gainsMedium",
                            "gains_long",
                            "gainsLong",
                            "other_resources",
                            "otherResources",
                            "status",
                            "certainty",
                            "lines",
                            "source"),
                    Map.of("certainty", CERTAINTY),
                    List.of("id", "actor_id")),
            new FileKind(
                    "pools.csv",
                    PoolKinds.POOL,
                    columns(
                            "carrier_id",
                            "carrier",
                            "joint_cost",
                            "jointCost",
                            "cost_unit",
                            "costUnit",
                            "partial_groups",
                            "partialGroups"),
                    Map.of(),
                    List.of("id", "name", "stage")));

    static final FileKind ACTORS = ALL.getFirst();

    static final FileKind RELATIONS = of("relations.csv").orElseThrow();

    static Optional<FileKind> of(String fileName) {
        return ALL.stream().filter(kind -> kind.file().equals(fileName)).findFirst();
    }

    /** Where a file stands among those that are read; before all of them when it is none. */
    static int position(@Nullable String fileName) {
        return ALL.stream().map(FileKind::file).toList().indexOf(fileName);
    }

    /** What the reports call it: the file without its ending. */
    String name() {
        return file.substring(0, file.length() - ".csv".length());
    }

    /** The table of the territory that has its rows. */
    String table() {
        return kind.equals(RelationKinds.READING) ? "readings" : name();
    }

    /**
     * The field each known column of a header fills. A column may be named as in the files or as the field itself; when both
     * are there, the name of the files counts.
     */
    Map<String, String> fieldsOf(List<String> columns) {
        var known = new LinkedHashMap<String, String>();
        columns.stream().filter(fields::containsKey).forEach(column -> known.put(column, fields.get(column)));
        for (var column : columns) {
            // Readers of files make no difference between capitals and small letters in a header.
            var field = kind.fields().stream()
                    .map(Field::name)
                    .filter(name -> name.equalsIgnoreCase(column) && !"person".equals(name))
                    .findFirst();
            field.filter(name -> !known.containsValue(name)).ifPresent(name -> known.putIfAbsent(column, name));
        }
        return known;
    }

    /** The field that a column of the files fills. */
    String fieldOf(String column) {
        return fields.getOrDefault(column, column);
    }

    /** The column of the files for a field. */
    String columnOf(String field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(field);
    }

    String valueOf(String field, String cell) {
        return values.getOrDefault(field, Map.of()).getOrDefault(cell, cell);
    }

    private static Map<String, String> columns(String... pairs) {
        var columns = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            columns.put(pairs[i], pairs[i + 1]);
        }
        return columns;
    }
}

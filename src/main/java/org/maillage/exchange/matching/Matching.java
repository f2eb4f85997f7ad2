package org.maillage.exchange.matching;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a person says of the tables of one import, by the names of their files. */
public record Matching(Map<String, TableMatching> tables) {
    private static final int LONGEST = 1 << 20;
    private static final JsonMapper JSON = new JsonMapper();
    private static final HeaderWords WORDS = HeaderWords.bundled();

    public static Matching none() {
        return new Matching(Map.of());
    }

    /** Reads it; throws {@link Invalid} when it cannot be read, or speaks of fields that such tables do not have. */
    public static Matching read(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return none();
        }
        if (json.length() > LONGEST) {
            throw new Invalid(Problem.of("unusable-matching", "mapping", ""));
        }
        try {
            var tables = JSON.readValue(json, new TypeReference<Map<String, TableMatching>>() {});
            var unknown = tables.values().stream().flatMap(Matching::unknown).findFirst();
            if (unknown.isPresent()) {
                throw new Invalid(Problem.of("unusable-matching", "mapping", unknown.get()));
            }
            return new Matching(tables);
        } catch (JacksonException e) {
            throw new Invalid(Problem.of("unusable-matching", "mapping", ""));
        }
    }

    public Optional<TableMatching> of(String file) {
        return Optional.ofNullable(tables.get(file));
    }

    /** The line that names the columns, where a person said it. */
    public @Nullable Integer heading(String file) {
        var table = tables.get(file);
        return table == null ? null : table.heading();
    }

    private static Stream<String> unknown(TableMatching table) {
        var kind = table.kind();
        if (kind == null) {
            return table.columns() == null ? Stream.empty() : Stream.of("kind");
        }
        if (!WORDS.kinds().contains(kind)) {
            return Stream.of(kind);
        }
        var columns = table.columns() == null ? Map.<String, String>of() : table.columns();
        return Stream.of(
                        columns.values(), table.fixed().keySet(), table.values().keySet())
                .flatMap(fields -> fields.stream())
                .filter(field -> !WORDS.offered(kind).contains(field) && !field.equals(Besides.NATURE));
    }
}

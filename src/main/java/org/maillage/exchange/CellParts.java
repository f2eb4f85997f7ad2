package org.maillage.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Field;

/** A cell cannot say all that a list of parts holds: what it leaves as it was keeps what it could not say. */
final class CellParts {
    private static final List<String> UNSAID = List.of("role", "commitment");

    private CellParts() {}

    /** What is wanted where a cell says this of what stands. */
    static @Nullable Object kept(Field field, @Nullable Object said, @Nullable Object standing) {
        if (!(said instanceof List<?> parts) || !(standing instanceof List<?> before)) {
            return said;
        }
        return switch (field.type()) {
            case TEXTS -> split(before).equals(parts) ? standing : said;
            case MEMBERS -> parts.stream().map(part -> member(part, before)).toList();
            default -> said;
        };
    }

    /** A part that has a semicolon looks like two. */
    private static List<String> split(List<?> parts) {
        return parts.stream()
                .flatMap(part -> Stream.of(String.valueOf(part).split(";", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** The role and the commitment of a member stay with it. */
    private static Object member(Object part, List<?> before) {
        if (!(part instanceof Map<?, ?> said)) {
            return part;
        }
        var member = new LinkedHashMap<Object, Object>(said);
        for (var known : before) {
            if (known instanceof Map<?, ?> stood && Objects.equals(stood.get("actor"), said.get("actor"))) {
                UNSAID.stream().filter(stood::containsKey).forEach(name -> member.put(name, stood.get(name)));
            }
        }
        return Map.copyOf(member);
    }
}

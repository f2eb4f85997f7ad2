package org.maillage.exchange.out;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * A value written as Cypher reads it. A script has no parameters: whatever people typed stands in it as a literal, and must
 * not end it.
 */
final class CypherLiteral {
    private CypherLiteral() {}

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> name(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
                        .collect(joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(CypherLiteral::of).collect(joining(", ", "[", "]"));
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> text(value.toString());
        };
    }

    /**
     * A backslash is never followed by a {@code u} here, not even by one that belongs to the text: versions of Neo4j replace
     * {@code \}{@code u0027} by the sign that ends a text before they look where texts begin.
     */
    private static String text(String text) {
        var written = new StringBuilder("'");
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '\'' -> written.append("\\'");
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                case '\\' -> {
                    written.append("\\\\");
                    if (i + 1 < text.length() && (text.charAt(i + 1) == 'u' || text.charAt(i + 1) == 'U')) {
                        written.append("' + '");
                    }
                }
                default -> written.append(character);
            }
        }
        return written.append('\'').toString();
    }

    private static String name(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}

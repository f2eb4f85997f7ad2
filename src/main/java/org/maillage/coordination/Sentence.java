package org.maillage.coordination;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.question.Column;

/**
 * A finding's template filled for one row. {@code {column}} is the value, {@code {column|one|several}} a word that agrees
 * with it, {@code [column? …]} a passage that stands only when the column is neither null, false, zero nor empty.
 */
final class Sentence {
    private static final Pattern OPTIONAL = Pattern.compile("\\[(\\w+)\\?([^\\[\\]]*)]");
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private final List<Column> columns;
    private final List<@Nullable Object> row;
    private final Names names;
    private final Words words;

    private Sentence(List<Column> columns, List<@Nullable Object> row, Names names, Words words) {
        this.columns = columns;
        this.row = row;
        this.names = names;
        this.words = words;
    }

    static String fill(Found found, List<@Nullable Object> row, Names names, Words words) {
        var template = found.template().sentence().in(words.language());
        var typeset = words.language().equals(Locale.FRENCH.getLanguage()) ? unbreakable(template) : template;
        var sentence = new Sentence(found.question().columns(), row, names, words);
        var chosen = OPTIONAL.matcher(typeset)
                .replaceAll(match -> quoted(present(sentence.value(match.group(1))) ? match.group(2) : ""));
        return VALUE.matcher(chosen).replaceAll(match -> quoted(sentence.said(match)));
    }

    private String said(MatchResult match) {
        var column = column(match.group(1));
        var value = value(match.group(1));
        if (match.group(2) != null) {
            var number =
                    value instanceof Number given ? given : Found.texts(value).count();
            return words.one(number) ? match.group(2) : match.group(3);
        }
        if (value instanceof Number number) {
            return words.number(number);
        }
        var several = Found.texts(value)
                .map(text -> switch (column.kind()) {
                    case "actors" -> "**" + names.of("actor", text, words) + "**";
                    case "code" -> names.ofCode(column.name(), text, words);
                    case "text" -> text;
                    case "type" -> lower(names.of("type", text, words));
                    default -> names.of(column.kind(), text, words);
                })
                .toList();
        return words.list(several);
    }

    private Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A sentence names {" + name + "}, which is no column"));
    }

    private @Nullable Object value(String name) {
        return row.get(columns.indexOf(column(name)));
    }

    private static boolean present(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case Number number -> number.doubleValue() != 0;
            default -> Found.texts(value).anyMatch(text -> !text.isBlank());
        };
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    /** French typography: no line may break before double punctuation or inside guillemets. */
    private static String unbreakable(String text) {
        return text.replaceAll(" (?=[;!?])", "\u202f")
                .replaceAll(" (?=[:»%])", "\u00a0")
                .replaceAll("(?<=«) ", "\u00a0");
    }
}

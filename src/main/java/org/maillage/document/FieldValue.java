package org.maillage.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Problem;

/** Turns a raw value (JSON or CSV) into the one form that a field keeps. */
final class FieldValue {
    private static final Pattern NOT_IN_IDENTIFIERS = Pattern.compile("[~|;/\\s]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,18}");
    private static final int SHOWN = 60;

    private final Field field;
    private final Object raw;
    private final List<Problem> problems;

    private FieldValue(Field field, Object raw, List<Problem> problems) {
        this.field = field;
        this.raw = raw;
        this.problems = problems;
    }

    /** The value, or null when there is none or when it is wrong, which {@code problems} then says. */
    static @Nullable Object read(Field field, @Nullable Object raw, List<Problem> problems) {
        return isEmpty(raw) || raw == null ? null : new FieldValue(field, raw, problems).value();
    }

    static boolean isEmpty(@Nullable Object raw) {
        return raw == null || (raw instanceof String text && text.isBlank());
    }

    private @Nullable Object value() {
        return switch (field.type()) {
            case IDENTIFIER -> identifier();
            case TEXT -> text();
            case TEXTS -> texts();
            case NUMBER -> number();
            case WEIGHT -> weight();
            case THRESHOLDS -> thresholds();
            case INTEGER -> integer();
            case FLAG -> flag();
            case MEMBERS -> members();
        };
    }

    private @Nullable Object identifier() {
        var text = plainText();
        return text != null && NOT_IN_IDENTIFIERS.matcher(text).find() ? wrong("bad-id") : text;
    }

    private @Nullable Object text() {
        var text = plainText();
        if (text != null && !field.allowed().isEmpty() && !field.allowed().contains(text)) {
            var allowed = String.join(", ", field.allowed().stream().sorted().toList());
            return wrong("not-allowed", Map.of("allowed", allowed));
        }
        return text;
    }

    private @Nullable String plainText() {
        if (raw instanceof Map<?, ?> || raw instanceof Collection<?>) {
            return wrong("not-a-text");
        }
        var text = raw.toString().strip();
        return text.length() > field.longest() ? tooLong() : text;
    }

    private @Nullable Object texts() {
        if (raw instanceof Map<?, ?>) {
            return wrong("not-a-text");
        }
        var parts = raw instanceof Collection<?> many
                ? many
                : List.of(raw.toString().split(";"));
        var texts = new ArrayList<String>();
        for (var part : parts) {
            if (part instanceof Map<?, ?> || part instanceof Collection<?>) {
                return wrong("not-a-text");
            }
            var text = part == null ? "" : part.toString().strip();
            if (text.length() > field.longest()) {
                return tooLong();
            }
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts.isEmpty() ? null : List.copyOf(texts);
    }

    private @Nullable Object number() {
        if (raw instanceof Number number) {
            return withinLimits(number.doubleValue());
        }
        var text = plainNumber();
        return NUMBER.matcher(text).matches() ? withinLimits(Double.parseDouble(text)) : wrong("not-a-number");
    }

    private @Nullable Object weight() {
        var number = number();
        return number instanceof Double weight && (weight < 0 || weight > Field.MOST_WEIGHT)
                ? wrong("not-a-quantity", Map.of("most", String.valueOf(Field.MOST_WEIGHT)))
                : number;
    }

    /** One for each number, in the order of what they are of, the last said: kept alike however they are sent. */
    private @Nullable Object thresholds() {
        var kept = new TreeMap<String, String>();
        if (!(texts() instanceof Collection<?> all)) {
            return null;
        }
        for (var one : all) {
            var threshold = Threshold.read(String.valueOf(one));
            if (threshold == null) {
                return wrong("not-a-threshold", Map.of(), one);
            }
            kept.put(threshold.of(), threshold.written());
        }
        return List.copyOf(kept.values());
    }

    private @Nullable Object withinLimits(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return wrong("not-a-number");
        }
        return Math.abs(number) > field.most()
                ? wrong("out-of-range", Map.of("most", String.valueOf((long) field.most())))
                : (Object) number;
    }

    private @Nullable Object integer() {
        if (raw instanceof Number number && number.doubleValue() == number.longValue()) {
            return onScale(number.longValue());
        }
        var text = plainNumber();
        return WHOLE_NUMBER.matcher(text).matches() ? onScale(Long.parseLong(text)) : wrong("not-a-whole-number");
    }

    private @Nullable Object onScale(long value) {
        if (field.allowed().isEmpty() || field.allowed().contains(String.valueOf(value))) {
            return value;
        }
        var scale = field.allowed().stream()
                .map(Long::valueOf)
                .sorted()
                .map(String::valueOf)
                .toList();
        return wrong("not-allowed", Map.of("allowed", String.join(", ", scale)));
    }

    private @Nullable Object flag() {
        return switch (raw.toString().strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "oui", "1", "vrai" -> true;
            case "false", "no", "non", "0", "faux" -> false;
            default -> wrong("not-yes-or-no");
        };
    }

    /** Each actor once, in the order of their ids. */
    private @Nullable Object members() {
        if (!(raw instanceof Collection<?> many)) {
            return wrong("not-members");
        }
        var members = new TreeMap<String, Map<String, String>>();
        for (var one : many) {
            if (!(one instanceof Map<?, ?> map) || isEmpty(map.get("actor"))) {
                return wrong("not-members");
            }
            var alone = map.get("alone");
            if (!isEmpty(alone) && !NUMBER.matcher(plainNumber(alone)).matches()) {
                return wrong("not-a-number", Map.of(), alone);
            }
            members.putIfAbsent(String.valueOf(map.get("actor")).strip(), member(map));
        }
        return members.isEmpty() ? null : List.copyOf(members.values());
    }

    private static Map<String, String> member(Map<?, ?> raw) {
        var member = new LinkedHashMap<String, String>();
        for (var key : List.of("actor", "role", "commitment")) {
            var value = raw.get(key);
            if (value != null && !value.toString().isBlank()) {
                member.put(key, value.toString().strip());
            }
        }
        var alone = raw.get("alone");
        if (!isEmpty(alone)) {
            member.put("alone", plainNumber(alone));
        }
        return member;
    }

    /** French numbers have a decimal comma and spaces between thousands. */
    private String plainNumber() {
        return plainNumber(raw);
    }

    private static String plainNumber(@Nullable Object raw) {
        return String.valueOf(raw).strip().replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    }

    private @Nullable String tooLong() {
        return wrong("too-long", Map.of("most", String.valueOf(field.longest())));
    }

    private @Nullable String wrong(String code) {
        return wrong(code, Map.of());
    }

    private @Nullable String wrong(String code, Map<String, String> details) {
        return wrong(code, details, raw);
    }

    private @Nullable String wrong(String code, Map<String, String> details, @Nullable Object said) {
        var text = String.valueOf(said).strip();
        var shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        problems.add(Problem.of(code, field.name(), shown, details));
        return null;
    }
}

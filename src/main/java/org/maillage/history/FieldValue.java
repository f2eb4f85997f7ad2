package org.maillage.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Problem;

/** Turns a raw value (JSON or CSV) into the one form that a field keeps. */
final class FieldValue {
    private static final int LONGEST_TEXT = 20_000;

    private FieldValue() {}

    static @Nullable Object read(Field field, @Nullable Object raw, List<Problem> problems) {
        if (raw == null || (raw instanceof String text && text.isBlank())) {
            return null;
        }
        return switch (field.type()) {
            case TEXT -> text(field, raw, problems);
            case TEXTS -> texts(raw);
            case NUMBER -> number(field, raw, problems);
            case INTEGER -> integer(field, raw, problems);
            case FLAG -> flag(field, raw, problems);
            case MEMBERS -> members(raw);
        };
    }

    private static @Nullable Object text(Field field, Object raw, List<Problem> problems) {
        var text = raw.toString().strip();
        if (text.length() > LONGEST_TEXT) {
            problems.add(Problem.of("too-long", field.name(), text.substring(0, 40) + "…"));
            return null;
        }
        if ("id".equals(field.name()) && text.matches(".*[~|\\s].*")) {
            problems.add(Problem.of("bad-id", field.name(), text));
            return null;
        }
        if (!field.allowed().isEmpty() && !field.allowed().contains(text)) {
            var allowed = String.join(", ", field.allowed().stream().sorted().toList());
            problems.add(Problem.of("not-allowed", field.name(), text, Map.of("allowed", allowed)));
            return null;
        }
        return text;
    }

    private static @Nullable Object texts(Object raw) {
        var parts = raw instanceof Collection<?> many
                ? many
                : List.of(raw.toString().split(";"));
        var texts = new ArrayList<String>();
        for (var part : parts) {
            var text = part.toString().strip();
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts.isEmpty() ? null : List.copyOf(texts);
    }

    private static @Nullable Object number(Field field, Object raw, List<Problem> problems) {
        if (raw instanceof Number number) {
            return finite(field, number.doubleValue(), problems);
        }
        try {
            return finite(field, Double.parseDouble(plainNumber(raw.toString())), problems);
        } catch (NumberFormatException e) {
            problems.add(Problem.of("not-a-number", field.name(), raw.toString()));
            return null;
        }
    }

    private static @Nullable Object finite(Field field, double number, List<Problem> problems) {
        var limit = "lat".equals(field.name()) ? 90 : "lon".equals(field.name()) ? 180 : Double.MAX_VALUE;
        if (Double.isNaN(number) || Math.abs(number) > limit) {
            problems.add(Problem.of(
                    "out-of-range", field.name(), String.valueOf(number), Map.of("most", String.valueOf((long)
                            limit))));
            return null;
        }
        return number;
    }

    private static @Nullable Object integer(Field field, Object raw, List<Problem> problems) {
        try {
            return raw instanceof Number number
                    ? number.longValue()
                    : Long.parseLong(raw.toString().strip());
        } catch (NumberFormatException e) {
            problems.add(Problem.of("not-a-whole-number", field.name(), raw.toString()));
            return null;
        }
    }

    private static @Nullable Object flag(Field field, Object raw, List<Problem> problems) {
        if (raw instanceof Boolean flag) {
            return flag;
        }
        return switch (raw.toString().strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "oui", "1", "vrai" -> true;
            case "false", "no", "non", "0", "faux" -> false;
            default -> {
                problems.add(Problem.of("not-yes-or-no", field.name(), raw.toString()));
                yield null;
            }
        };
    }

    private static @Nullable Object members(Object raw) {
        var members = new ArrayList<Map<String, String>>();
        if (raw instanceof Collection<?> many) {
            for (var one : many) {
                if (one instanceof Map<?, ?> map && map.get("actor") != null) {
                    members.add(member(map));
                }
            }
        }
        members.sort(Comparator.comparing(member -> member.getOrDefault("actor", "")));
        return members.isEmpty() ? null : List.copyOf(members);
    }

    private static Map<String, String> member(Map<?, ?> raw) {
        var member = new LinkedHashMap<String, String>();
        for (var key : List.of("actor", "role", "commitment")) {
            var value = raw.get(key);
            if (value != null && !value.toString().isBlank()) {
                member.put(key, value.toString().strip());
            }
        }
        return member;
    }

    /** French numbers have a decimal comma and spaces between thousands. */
    private static String plainNumber(String text) {
        return text.strip().replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    }
}

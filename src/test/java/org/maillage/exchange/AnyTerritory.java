package org.maillage.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.Application;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Field;
import org.maillage.document.Kind;
import org.maillage.history.Edit;
import org.maillage.story.Dots;

/** Documents of every kind with any values that their fields take, by several people, for all, some and one. */
final class AnyTerritory {
    private static final List<String> WORDS = List.of(
            "=1+1",
            "L’été",
            "« été » :",
            "\"a\",b;c",
            "a\nb\tc",
            "\\u0041 \\",
            "🌱 友",
            "\u2028x\u0007",
            "@here",
            "-",
            "x".repeat(300));
    private static final List<String> PEOPLE = List.of("facilitator", "paul", "zoe");
    private static final List<String> AUDIENCES = List.of("public", "public", "public", "team", "team", "author");
    private static final String OUTLINE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[3,50],[3.5,50],[3.5,50.5],[3,50]]]}";
    private static final int OF_EACH = 7;

    private final Random random;
    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private final Map<String, List<String>> codes = new HashMap<>();

    AnyTerritory(long seed) {
        this.random = new Random(seed);
    }

    List<Edit> edits(String territory) {
        var edits = new ArrayList<Edit>();
        for (var kind : Application.kinds().inOrder()) {
            switch (kind.name()) {
                case "version" -> {}
                case "territory" -> edits.add(edit(kind, territory, raw(kind, territory, 0), null));
                default ->
                    IntStream.range(0, OF_EACH).forEach(i -> {
                        var id = id(kind, i);
                        var raw = raw(kind, id, i);
                        edits.add(edit(kind, String.valueOf(raw.get("id")), raw, one(PEOPLE)));
                        ids.computeIfAbsent(kind.name(), none -> new ArrayList<>())
                                .add(String.valueOf(raw.get("id")));
                    });
            }
        }
        return edits;
    }

    private static Edit edit(Kind kind, String id, Map<String, Object> raw, @Nullable String person) {
        var document = kind.trusted(raw);
        return Edit.archived(kind, id, kind.name().equals("territory") ? 1 : 0, owned(kind, document, person));
    }

    private static Document owned(Kind kind, Document document, @Nullable String person) {
        return kind.field("person").isEmpty() ? document : document.with("person", person);
    }

    /** A place has the id of its actor; a word of a list is named by the list and its code. */
    private String id(Kind kind, int i) {
        return switch (kind.name()) {
            case "position" -> all("actor").get(i);
            case "term" ->
                List.of("nature", "object", "kind", "type", "value", "form", "sector")
                                .get(i) + ":c-é" + i;
            default -> kind.name() + "-é+" + i;
        };
    }

    private Map<String, Object> raw(Kind kind, String id, int i) {
        var raw = new LinkedHashMap<String, Object>();
        for (var field : kind.fields()) {
            if (field.required() || random.nextInt(5) < 3) {
                var value = value(field, i);
                if (value != null) {
                    raw.put(field.name(), value);
                }
            }
        }
        raw.put("id", id);
        fitting(kind, raw, i);
        return raw;
    }

    /** What holds between the fields of a document. */
    private void fitting(Kind kind, Map<String, Object> raw, int i) {
        raw.keySet().removeAll(List.of("audienceAfter", "parent"));
        // Of this server: the page of every other test would otherwise be allowed another.
        raw.computeIfPresent("tiles", (name, any) -> "/tiles/{z}/{x}/{y}.png");
        raw.computeIfPresent("outline", (name, any) -> OUTLINE);
        raw.computeIfPresent("retention", (name, any) -> "2040-01-01");
        if (raw.containsKey("to")) {
            raw.put("from", all("actor").get(i % 3));
            raw.put("to", all("actor").get(3 + i % 4));
        }
        switch (kind.name()) {
            case "term" -> {
                var term = EntityKey.parse(String.valueOf(raw.get("id")));
                raw.put("list", term.kind());
                raw.put("code", term.id());
                codes.computeIfAbsent(term.kind(), list -> new ArrayList<>()).add(term.id());
            }
            case "campaign" -> raw.put("state", i % 2 == 0 ? "open" : "closed");
            case "round" -> raw.put("state", i == 0 ? "open" : "closed");
            // Nobody says twice how they see an actor.
            case "profile" -> raw.put("author", "Auteur " + i);
            case "scenario" -> raw.put("changes", "[]");
            case "story" -> raw.put("steps", "[]");
            case "picture" -> raw.put("data", Dots.PNG);
            case "suggestion" -> raw.put("changes", "{\"name\":\"" + i + "\"}");
            default -> {}
        }
    }

    private @Nullable Object value(Field field, int i) {
        return switch (field.type()) {
            case IDENTIFIER -> "";
            case TEXT -> text(field);
            case TEXTS -> some(n -> text(field));
            case NUMBER -> (random.nextDouble() - 0.5) * 170;
            case WEIGHT -> random.nextInt(100) / 7.0;
            case THRESHOLDS -> List.of("coordination/two-circles:core=" + (i + 4));
            case INTEGER -> field.allowed().isEmpty() ? (Object) random.nextInt(2_000) : any(field);
            case FLAG -> random.nextBoolean();
            case MEMBERS ->
                some(n ->
                        Map.of("actor", all("actor").get(n), "role", one(WORDS).strip(), "alone", "1" + n));
        };
    }

    private @Nullable String text(Field field) {
        if ("audience".equals(field.name())) {
            return one(AUDIENCES);
        }
        if (!field.allowed().isEmpty()) {
            return any(field);
        }
        if (field.list() != null) {
            var known = codes.getOrDefault(field.list(), List.of());
            return known.isEmpty() ? null : one(known);
        }
        if (field.refersTo() != null) {
            var known = all(field.refersTo());
            return known.isEmpty() ? null : one(known);
        }
        return one(WORDS);
    }

    private String any(Field field) {
        return one(field.allowed().stream().sorted().toList());
    }

    private @Nullable List<Object> some(IntFunction<@Nullable Object> make) {
        var some = new ArrayList<Object>();
        for (var n = 0; n < 3; n++) {
            var one = make.apply(n);
            if (one != null) {
                some.add(one);
            }
        }
        return some.isEmpty() ? null : some;
    }

    private List<String> all(String kind) {
        return ids.getOrDefault(kind, List.of());
    }

    private String one(List<String> many) {
        return many.get(random.nextInt(many.size()));
    }
}

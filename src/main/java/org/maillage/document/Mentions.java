package org.maillage.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entities that a document names in its fields: which, the document without some, and with some more. */
public final class Mentions {
    /** One entity named in one field. */
    public record Mention(Field field, EntityKey entity) {}

    private Mentions() {}

    public static Stream<Mention> of(Kind kind, @Nullable Document document) {
        return document == null
                ? Stream.empty()
                : fields(kind).flatMap(field -> ids(field, document).map(id -> new Mention(field, key(field, id))));
    }

    /** The document that no longer names these. */
    public static Document without(Kind kind, Document document, Set<EntityKey> gone) {
        var kept = document;
        for (var field : fields(kind).toList()) {
            Predicate<String> stays = id -> !gone.contains(key(field, id));
            var name = field.name();
            kept = switch (field.type()) {
                case TEXTS ->
                    list(kept, name, kept.texts(name).stream().filter(stays).toList());
                case MEMBERS ->
                    list(
                            kept,
                            name,
                            kept.members(name).stream()
                                    .filter(member -> stays.test(actor(member)))
                                    .toList());
                default -> ids(field, kept).allMatch(stays) ? kept : kept.with(name, null);
            };
        }
        return kept;
    }

    /** The document that names these too, where {@code before} did; what now names another in their place stays so. */
    public static Document with(Kind kind, Document document, Document before, Set<EntityKey> also) {
        var complete = document;
        for (var field : fields(kind).toList()) {
            Predicate<String> missing = id -> also.contains(key(field, id));
            var name = field.name();
            complete = switch (field.type()) {
                case TEXTS -> list(complete, name, both(complete.texts(name), before.texts(name), missing));
                case MEMBERS ->
                    list(
                            complete,
                            name,
                            both(complete.members(name), before.members(name), member -> missing.test(actor(member)))
                                    .stream()
                                    .sorted(Comparator.comparing(Mentions::actor))
                                    .toList());
                default ->
                    complete.has(name) || ids(field, before).noneMatch(missing)
                            ? complete
                            : complete.with(name, before.text(name));
            };
        }
        return complete;
    }

    /** Each of those missing at the place it had. */
    private static <T> List<T> both(List<T> now, List<T> before, Predicate<T> missing) {
        var both = new ArrayList<>(now);
        for (var i = 0; i < before.size(); i++) {
            if (missing.test(before.get(i))) {
                both.add(Math.min(i, both.size()), before.get(i));
            }
        }
        return both;
    }

    private static Document list(Document document, String field, List<?> values) {
        return document.with(field, values.isEmpty() ? null : List.copyOf(values));
    }

    private static Stream<Field> fields(Kind kind) {
        return kind.fields().stream().filter(field -> field.refersTo() != null);
    }

    private static Stream<String> ids(Field field, Document document) {
        return switch (field.type()) {
            case TEXTS -> document.texts(field.name()).stream();
            case MEMBERS -> document.members(field.name()).stream().map(Mentions::actor);
            default -> Stream.ofNullable(document.text(field.name()));
        };
    }

    private static EntityKey key(Field field, String id) {
        return new EntityKey(String.valueOf(field.refersTo()), id);
    }

    private static String actor(Map<String, String> member) {
        return String.valueOf(member.get("actor"));
    }
}

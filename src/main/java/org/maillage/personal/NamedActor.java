package org.maillage.personal;

import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kind;
import org.maillage.document.Mentions;

/** Takes a person who is an actor out of documents: what is about them goes, what names them no longer does. */
record NamedActor(String id, Set<String> names) implements Cleaner {
    /** What stands where a name stood. */
    static final String ERASED = "[…]";

    @Override
    public @Nullable Document cleaned(Kind kind, String entity, Document document) {
        var self = new EntityKey("actor", id);
        var isAbout = Mentions.of(kind, document)
                .anyMatch(mention -> (mention.field().required() || "suggestion".equals(kind.name()))
                        && mention.entity().equals(self));
        if (isAbout || (entity.equals(id) && Set.of("actor", "position").contains(kind.name()))) {
            return null;
        }
        var values = new LinkedHashMap<String, Object>();
        Mentions.without(kind, document, Set.of(self)).asMap().forEach((field, value) -> {
            values.put(field, EveryText.changed(value, this::without));
        });
        return values.containsValue(id) ? null : kind.trusted(values);
    }

    boolean isNamedIn(Document document) {
        return names.stream().anyMatch(document.asMap().toString()::contains);
    }

    private String without(String text) {
        var left = text;
        for (var name : names) {
            left = left.replace(name, ERASED);
        }
        return left;
    }
}

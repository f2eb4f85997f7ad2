package org.maillage.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Makes documents that mention one entity mention another instead. */
public record Redirection(EntityKey from, String to) {
    public Document of(Kind kind, Document document) {
        var redirected = document;
        for (var field : kind.fields()) {
            if (from.kind().equals(field.refersTo()) && redirected.has(field.name())) {
                redirected = switch (field.type()) {
                    case TEXTS -> redirected.with(field.name(), texts(redirected, field));
                    case MEMBERS -> redirected.with(field.name(), members(redirected, field));
                    default ->
                        from.id().equals(redirected.text(field.name()))
                                ? redirected.with(field.name(), to)
                                : redirected;
                };
            }
        }
        return kind.trusted(redirected.asMap());
    }

    private Object texts(Document document, Field field) {
        var ids = new LinkedHashSet<String>();
        document.texts(field.name()).forEach(id -> ids.add(id.equals(from.id()) ? to : id));
        return new ArrayList<>(ids);
    }

    private Object members(Document document, Field field) {
        var seen = new LinkedHashSet<String>();
        var members = new ArrayList<Map<String, String>>();
        for (var member : document.members(field.name())) {
            var redirected = new HashMap<>(member);
            redirected.computeIfPresent("actor", (key, id) -> id.equals(from.id()) ? to : id);
            if (seen.add(redirected.getOrDefault("actor", ""))) {
                members.add(redirected);
            }
        }
        return members;
    }
}

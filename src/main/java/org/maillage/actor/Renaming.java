package org.maillage.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.document.Document;
import org.maillage.document.Field;
import org.maillage.document.Kind;

/** A document that speaks of one actor where it spoke of another. */
final class Renaming {
    private final String from;
    private final String to;

    private Renaming(String from, String to) {
        this.from = from;
        this.to = to;
    }

    static Document of(Kind kind, Document document, String from, String to) {
        var renaming = new Renaming(from, to);
        var renamed = document;
        for (var field : kind.fields()) {
            if ("actor".equals(field.refersTo()) && document.has(field.name())) {
                renamed = renamed.with(field.name(), renaming.value(field, document));
            }
        }
        return renamed;
    }

    private Object value(Field field, Document document) {
        return switch (field.type()) {
            case TEXTS ->
                List.copyOf(document.texts(field.name()).stream()
                        .map(this::id)
                        .distinct()
                        .toList());
            case MEMBERS -> members(document.members(field.name()));
            default -> id(String.valueOf(document.text(field.name())));
        };
    }

    /** Who was a member twice is one once, with the role of the one that stays. */
    private List<Map<String, String>> members(List<Map<String, String>> members) {
        var ordered = new ArrayList<>(members);
        ordered.sort((a, b) -> Boolean.compare(from.equals(a.get("actor")), from.equals(b.get("actor"))));
        var byActor = new TreeMap<String, Map<String, String>>();
        for (var member : ordered) {
            var renamed = new LinkedHashMap<>(member);
            renamed.put("actor", id(String.valueOf(member.get("actor"))));
            byActor.putIfAbsent(id(String.valueOf(member.get("actor"))), renamed);
        }
        return List.copyOf(byActor.values());
    }

    private String id(String actor) {
        return actor.equals(from) ? to : actor;
    }
}

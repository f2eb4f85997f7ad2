package org.maillage.coordination;

import java.util.Map;

/** Edits that make small territories. */
final class Documents {
    private Documents() {}

    static Map<String, ?> actor(String id, String name) {
        return Map.of("kind", "actor", "id", id, "document", Map.of("id", id, "name", name, "audience", "public"));
    }

    static Map<String, ?> reading(String from, String to, String nature, String audience) {
        var id = from + "-" + to + "-" + nature;
        return Map.of(
                "kind",
                "reading",
                "id",
                id,
                "document",
                Map.of(
                        "id",
                        id,
                        "from",
                        from,
                        "to",
                        to,
                        "nature",
                        nature,
                        "mission",
                        "animation",
                        "campaign",
                        "2026",
                        "certainty",
                        "stated",
                        "audience",
                        audience));
    }
}

package org.maillage.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who sees a document whose audience is its author: the person who wrote it, and nobody else. */
public final class Privacy {
    private static final JsonMapper JSON = new JsonMapper();

    private Privacy() {}

    public static boolean shows(Document document, Author reader) {
        return shows(document.asMap(), reader);
    }

    /** The same of a document as the history keeps it; there is nothing to hide when there is none. */
    public static boolean shows(@Nullable String json, Author reader) {
        return json == null
                || !json.contains("\"author\"")
                || shows(JSON.readValue(json, new TypeReference<Map<String, Object>>() {}), reader);
    }

    private static boolean shows(Map<String, Object> document, Author reader) {
        return !"author".equals(document.get("audience")) || reader.person().equals(document.get("person"));
    }
}

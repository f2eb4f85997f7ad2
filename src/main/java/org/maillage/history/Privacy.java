package org.maillage.history;

/** Who sees a document whose audience is its author: the person who wrote it, and nobody else. */
final class Privacy {
    private Privacy() {}

    static boolean hides(Document document, String reader) {
        return "author".equals(audience(document))
                && !reader.equals(document.asMap().get("person"));
    }

    private static Object audience(Document document) {
        return document.asMap().getOrDefault("audience", "");
    }
}

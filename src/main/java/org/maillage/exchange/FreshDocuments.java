package org.maillage.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.document.Author;
import org.maillage.document.Document;

/** What a new entity starts with when its file does not say: audience, author, mission, campaign, source. */
final class FreshDocuments {
    private final Author author;
    private final String at;
    private final String mission;
    private final String campaign;

    FreshDocuments(Map<String, Object> territory, Author author, Instant at) {
        this.author = author;
        this.at = at.toString();
        this.mission = last(list(territory, "missions"));
        this.campaign = lastOpen(list(territory, "campaigns"));
    }

    Document of(ImportRow row) {
        var raw = new HashMap<String, Object>();
        raw.put("id", row.id());
        switch (row.file().file()) {
            case "relations.csv", "profiles.csv" -> {
                raw.put("mission", mission);
                raw.put("campaign", campaign);
                raw.put("author", author.name());
                raw.put("at", at);
                raw.put("source", row.from() + ":" + row.line());
                raw.put("audience", "team");
            }
            case "resources.csv" -> {
                raw.put("state", "available");
                raw.put("audience", "team");
            }
            case "needs.csv" -> {
                raw.put("state", "open");
                raw.put("audience", "team");
            }
            case "pools.csv" -> raw.put("audience", "team");
            default -> {}
        }
        return row.file().kind().trusted(raw);
    }

    /** The last campaign under way, or else the last one. */
    private static String lastOpen(List<Map<String, Object>> campaigns) {
        var open = campaigns.stream()
                .filter(campaign -> !"closed".equals(campaign.get("state")))
                .toList();
        return last(open.isEmpty() ? campaigns : open);
    }

    private static String last(List<Map<String, Object>> all) {
        return all.isEmpty() ? "" : String.valueOf(all.getLast().get("id"));
    }

    @SuppressWarnings("unchecked") // the shape of territory/show.cypher
    static List<Map<String, Object>> list(Map<String, Object> territory, String name) {
        return (List<Map<String, Object>>) territory.getOrDefault(name, List.of());
    }
}

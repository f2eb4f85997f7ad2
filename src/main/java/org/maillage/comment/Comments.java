package org.maillage.comment;

import java.util.List;
import java.util.Map;
import org.maillage.graph.Graph;

/** What people said to each other, as one reader may see it. */
public final class Comments {
    private final Graph graph;

    public Comments(Graph graph) {
        this.graph = graph;
    }

    /**
     * The threads in one place, the latest first.
     *
     * @param place {@code actor~id}, {@code pair~id~id~mission~campaign}, {@code proposal~resource~need} or
     *     {@code proposal~resource~seeker~type}
     */
    public List<Map<String, Object>> at(String place, String territory, List<String> audiences) {
        var asked = Map.<String, Object>of("territory", territory, "place", place, "audiences", audiences);
        return graph.read(tx -> tx.run("comment/threads", asked).stream()
                .map(row -> row.map("thread"))
                .toList());
    }

    /** Where something is not settled yet, and how much. */
    public List<Map<String, Object>> open(String territory, List<String> audiences) {
        var asked = Map.<String, Object>of("territory", territory, "audiences", audiences);
        return graph.read(tx -> tx.run("comment/open", asked).stream()
                .map(row -> row.map("place"))
                .toList());
    }

    /** Who takes part, to be named in a comment. */
    public List<Map<String, Object>> people(String territory) {
        return graph.read(tx -> tx.run("comment/people", Map.of("territory", territory)).stream()
                .map(row -> row.map("person"))
                .toList());
    }
}

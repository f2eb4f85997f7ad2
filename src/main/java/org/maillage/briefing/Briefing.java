package org.maillage.briefing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.coordination.Finding;

/**
 * What a briefing tells, before it is put in words: of the territory, or of the part that was asked for, only what
 * everybody may see.
 *
 * @param findings the ones it can tell, those proposed first; {@code told} are the keys of the ones it tells
 */
public record Briefing(
        String territory,
        @Nullable String perimeter,
        @Nullable String notice,
        String asOf,
        @Nullable String mission,
        @Nullable String campaign,
        Counts counts,
        List<Brought> brought,
        List<Coverage> coverage,
        List<Candidate> findings,
        List<String> told,
        List<Finding> risks,
        long tensions,
        List<Scenario> scenarios) {
    /** How much of each there is. */
    public record Counts(int actors, int relations, int means, int needs, int pools) {}

    /** What one actor brings, money and what is not money. */
    public record Brought(String actor, String name, List<Means> money, List<Means> other) {}

    /** One of them; the pool is the one that it was promised to, null for what the actor holds. */
    public record Means(
            @Nullable String what,
            @Nullable String type,
            @Nullable Double quantity,
            @Nullable String unit,
            @Nullable String state,
            @Nullable String pool) {}

    /**
     * Open needs of one type at one place: how many have a certain answer (the strict count), at least a possible one (the
     * optimistic count), and how many somebody promised to answer.
     */
    public record Coverage(String type, @Nullable String place, int needs, int certain, int promised, int possible) {}

    /** A finding that may be told, with the public relations it rests on, in words. */
    public record Candidate(String key, String title, String sentence, List<String> evidence) {}

    public record Scenario(String id, String name) {}

    /** The actors and relations that its map draws, and the words of the territory. */
    record Scene(
            Map<String, Object> territory,
            List<Map<String, Object>> terms,
            List<Map<String, Object>> actors,
            List<Map<String, Object>> relations) {}
}

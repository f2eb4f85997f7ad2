package org.maillage.campaign;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one campaign to another.
 *
 * <p>A relation is what is retained of a pair, for one mission and on one object. It is born when only the later
 * campaign retains it, and ended when only the earlier one does: nobody may have looked again, which is for the sentence
 * to say. An actor arrives with its first relation and leaves with its last.
 */
public record Comparison(
        List<Difference> born,
        List<Difference> ended,
        List<Difference> flipped,
        List<Difference> moreContested,
        List<Difference> lessContested,
        List<Presence> arrived,
        List<Presence> left,
        List<Described> described) {

    /** How the relation of one pair differs, for one mission and on one object. */
    public record Difference(
            String first,
            String second,
            String mission,
            @Nullable String object,
            @Nullable Side before,
            @Nullable Side after) {}

    /** What one campaign retains. */
    public record Side(
            String id,
            String from,
            String to,
            String nature,
            boolean directed,
            @Nullable String state,
            @Nullable String since,
            @Nullable String until,
            String retained,
            long readings,
            long agreeing) {
        static Side of(Map<String, Object> values) {
            return new Side(
                    text(values, "id"),
                    text(values, "from"),
                    text(values, "to"),
                    text(values, "nature"),
                    Boolean.TRUE.equals(values.get("directed")),
                    (String) values.get("state"),
                    (String) values.get("since"),
                    (String) values.get("until"),
                    text(values, "retained"),
                    number(values, "readings"),
                    number(values, "agreeing"));
        }

        private static String text(Map<String, Object> values, String name) {
            return String.valueOf(values.get(name));
        }

        private static long number(Map<String, Object> values, String name) {
            return values.get(name) instanceof Number number ? number.longValue() : 0;
        }
    }

    /** The values that people name for an actor in one of the campaigns only, where both describe it for a mission. */
    public record Described(String actor, String mission, List<String> gained, List<String> lost) {}

    /** An actor that takes part in relations in one of the campaigns only. */
    public record Presence(String id, long before, long after) {}
}

package org.maillage.coordination;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that the structure says, in words.
 *
 * @param pattern the coordination pattern
 * @param title what its pattern is called
 * @param sentence names stand between {@code **}
 * @param question the question whose answer it is
 * @param actors the actors it rests on
 * @param relations the relations it rests on
 * @param values the row of the answer, without its lists of relations
 * @param asked the numbers from which on the pattern is found, the territory's own included
 * @param total how many findings its pattern has in all
 */
public record Finding(
        String pattern,
        String title,
        String sentence,
        String question,
        List<String> actors,
        List<String> relations,
        Map<String, Object> values,
        Map<String, Object> asked,
        long total) {
    /** Two findings of one pattern about the same actors are the same finding, however its question lists them. */
    public String key() {
        return key(pattern, actors);
    }

    static String key(String pattern, List<String> actors) {
        return pattern + " " + actors.stream().sorted().collect(Collectors.joining(" "));
    }
}

package org.maillage.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * What somebody wants of a new share link.
 *
 * @param note what it is for, for who facilitates
 * @param password that opens it, or none
 * @param days it lasts, or without an end
 * @param indexed whether search engines may show it
 * @param origins of the sites that may show it within their pages, as {@code https://www.example.org}
 * @param licence under which the public data may be taken along; without one they may not
 */
public record ShareWanted(
        Target target,
        String note,
        @Nullable String password,
        @Nullable Integer days,
        boolean indexed,
        List<String> origins,
        @Nullable String licence) {
    private static final int LONGEST_NOTE = 200;
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_DAYS = 3660;
    private static final int MOST_ORIGINS = 10;
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:\\d{1,5})?");

    /** Throws {@link Invalid}, naming every field to correct. */
    void check() {
        var problems = new ArrayList<Problem>();
        if (note.length() > LONGEST_NOTE) {
            problems.add(Problem.of("too-long", "note", note, most(LONGEST_NOTE)));
        }
        checkPassword(problems);
        if (days != null && (days < 1 || days > LONGEST_DAYS)) {
            problems.add(Problem.of("share-days", "days", String.valueOf(days), most(LONGEST_DAYS)));
        }
        if (origins.size() > MOST_ORIGINS) {
            problems.add(Problem.of("share-origins", "origins", null, most(MOST_ORIGINS)));
        }
        origins.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .forEach(origin -> problems.add(Problem.of("share-origin", "origins", origin)));
        if (licence != null && Licence.of(licence).isEmpty()) {
            var known = Arrays.stream(Licence.values()).map(Licence::code).collect(Collectors.joining(", "));
            problems.add(Problem.of("not-allowed", "licence", licence, Map.of("allowed", known)));
        }
        if (licence != null && target instanceof BriefingShown) {
            problems.add(Problem.of("share-briefing-licence", "licence", licence));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private void checkPassword(List<Problem> problems) {
        if (password == null) {
            return;
        }
        if (password.length() < SHORTEST_PASSWORD) {
            problems.add(Problem.of(
                    "password-too-short", "password", null, Map.of("least", String.valueOf(SHORTEST_PASSWORD))));
        }
        if (password.length() > LONGEST_PASSWORD) {
            problems.add(Problem.of("password-too-long", "password", null, most(LONGEST_PASSWORD)));
        }
        if (indexed) {
            problems.add(Problem.of("share-indexed", "indexed", null));
        }
    }

    private static Map<String, String> most(int most) {
        return Map.of("most", String.valueOf(most));
    }
}

package org.maillage.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * What somebody wants of a briefing: of what it is, and what only they can say. Everything may be left out.
 *
 * @param actors the ids of those it is about, of all when there are none
 * @param face {@code geography} or {@code network}; the one that shows more when nothing is said
 * @param decider who is asked to decide, and {@code until} by which day
 * @param findings the keys of those to tell
 */
public record Wanted(
        @Nullable String mission,
        @Nullable String campaign,
        @Nullable List<String> actors,
        @Nullable String face,
        @Nullable String question,
        @Nullable String decision,
        @Nullable String decider,
        @Nullable String until,
        @Nullable List<Option> options,
        @Nullable List<String> findings,
        @Nullable String authors,
        @Nullable String sources) {
    private static final int LONGEST = 1_000;
    private static final int MOST_OPTIONS = 4;

    /** One way to go on: in words, or as a scenario that everybody may see. */
    public record Option(
            @Nullable String title,
            @Nullable String text,
            @Nullable String scenario) {}

    /** Throws {@link Invalid}, naming every field to correct. */
    public void check() {
        var problems = new ArrayList<Problem>();
        notTooLong(problems, "question", question);
        notTooLong(problems, "decision", decision);
        notTooLong(problems, "decider", decider);
        notTooLong(problems, "authors", authors);
        notTooLong(problems, "sources", sources);
        options().forEach(option -> {
            notTooLong(problems, "options", option.title());
            notTooLong(problems, "options", option.text());
        });
        if (options().size() > MOST_OPTIONS) {
            problems.add(Problem.of("too-many-options", "options", null, most(MOST_OPTIONS)));
        }
        if (said(until)) {
            try {
                LocalDate.parse(text(until));
            } catch (DateTimeParseException notADay) {
                problems.add(Problem.of("not-a-day", "until", until));
            }
        }
        if (said(face) && !List.of("geography", "network").contains(text(face))) {
            problems.add(Problem.of("not-allowed", "face", face, Map.of("allowed", "geography, network")));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    @Override
    public List<Option> options() {
        return options == null ? List.of() : options;
    }

    List<String> chosen() {
        return findings == null ? List.of() : findings;
    }

    /** The actors it is about; null when about all. */
    @Nullable
    List<String> about() {
        return actors == null || actors.isEmpty() ? null : actors;
    }

    static boolean said(@Nullable String given) {
        return given != null && !given.isBlank();
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static void notTooLong(List<Problem> problems, String field, @Nullable String given) {
        if (given != null && given.length() > LONGEST) {
            problems.add(Problem.of("too-long", field, null, most(LONGEST)));
        }
    }

    private static Map<String, String> most(int most) {
        return Map.of("most", String.valueOf(most));
    }
}

package org.maillage.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import org.maillage.story.Step;

/**
 * What somebody wants of a briefing: of what it is, and what only they can say. Everything may be left out.
 *
 * @param actors the ids of those it is about, of all when there are none
 * @param face {@code geography} or {@code network}; the one that shows more when nothing is said
 * @param decider who is asked to decide, and {@code until} by which day
 * @param findings the keys of those to tell
 * @param figures numbers with their sources, and {@code passages} texts, that are told besides
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
        @Nullable String sources,
        @Nullable List<Step.Figure> figures,
        @Nullable List<Passage> passages) {
    static final int LONGEST = 1_000;

    private static final int LONGEST_PASSAGE = 10_000;
    private static final int MOST_OPTIONS = 4;
    private static final int MOST_BESIDES = 40;

    /** One way to go on: in words, or as a scenario that everybody may see. */
    public record Option(
            @Nullable String title,
            @Nullable String text,
            @Nullable String scenario) {}

    /** A part of its own, as a step of a story has it; the text is Markdown. */
    public record Passage(@Nullable String title, @Nullable String text) {}

    /** One of which only what it is about is known. */
    public static Wanted about(@Nullable String mission, @Nullable String campaign, List<String> actors) {
        return new Wanted(mission, campaign, actors, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same about something else. */
    Wanted about(@Nullable String campaign, List<String> actors, @Nullable List<String> findings) {
        return new Wanted(
                mission, campaign, actors, face, question, decision, decider, until, options, findings, authors,
                sources, figures, passages);
    }

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
        figures()
                .forEach(figure -> Stream.of(
                                figure.label(), figure.value(), figure.unit(), figure.source(), figure.year())
                        .forEach(line -> notTooLong(problems, "figures", line)));
        passages().forEach(passage -> {
            notTooLong(problems, "passages", passage.title());
            notTooLong(problems, "passages", passage.text(), LONGEST_PASSAGE);
        });
        notTooMany(problems, "figures", figures());
        notTooMany(problems, "passages", passages());
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
        return given(options);
    }

    @Override
    public List<Step.Figure> figures() {
        return given(figures);
    }

    @Override
    public List<Passage> passages() {
        return given(passages);
    }

    List<String> chosen() {
        return given(findings);
    }

    /** The actors it is about; null when about all. */
    @Nullable
    List<String> about() {
        return actors == null || actors.isEmpty() ? null : actors;
    }

    /** Without the gaps that a list in JSON may have. */
    private static <T> List<T> given(@Nullable List<T> all) {
        return all == null ? List.of() : all.stream().filter(Objects::nonNull).toList();
    }

    static boolean said(@Nullable String given) {
        return given != null && !given.isBlank();
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static void notTooLong(List<Problem> problems, String field, @Nullable String given) {
        notTooLong(problems, field, given, LONGEST);
    }

    private static void notTooLong(List<Problem> problems, String field, @Nullable String given, int longest) {
        if (given != null && given.length() > longest) {
            problems.add(Problem.of("too-long", field, null, most(longest)));
        }
    }

    private static void notTooMany(List<Problem> problems, String field, List<?> given) {
        if (given.size() > MOST_BESIDES) {
            problems.add(Problem.of("too-many-besides", field, null, most(MOST_BESIDES)));
        }
    }

    private static Map<String, String> most(int most) {
        return Map.of("most", String.valueOf(most));
    }
}

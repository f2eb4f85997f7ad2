package org.maillage.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.council.ToldStories;
import org.maillage.story.Step;

/**
 * What a story has for a briefing: whom its steps show, what it asks, its figures, its words. Its notes are not among it.
 *
 * @param actors none where its steps show all that is public, or no map
 */
public record FromStory(
        String name,
        List<String> actors,
        @Nullable String decision,
        @Nullable String decider,
        @Nullable String until,
        List<Step.Figure> figures,
        List<Wanted.Passage> passages,
        @Nullable String sources) {
    public static FromStory of(ToldStories.Told told) {
        var shown = new LinkedHashSet<String>();
        var steps = new StepsShown(told, Words.in("fr"));
        told.steps().forEach(step -> shown.addAll(steps.actors(step)));
        var asked = told.steps().stream()
                .map(Step::decision)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
        var day = asked == null ? null : day(asked.when());
        return new FromStory(
                told.name(),
                shown.size() == told.map().actors().size() ? List.of() : List.copyOf(shown),
                asked == null ? null : within(decision(asked, day != null)),
                asked == null ? null : asked.who(),
                day,
                told.steps().stream().flatMap(step -> step.figures().stream()).toList(),
                told.steps().stream()
                        .filter(step -> Wanted.said(step.text()))
                        .map(step -> new Wanted.Passage(step.title(), step.text()))
                        .toList(),
                told.sources() == null ? null : within(told.sources()));
    }

    /** With the time in words, where it is no day of the calendar. */
    private static String decision(Step.Request asked, boolean hasDay) {
        return Stream.of(asked.what(), hasDay ? null : asked.when())
                .filter(Wanted::said)
                .map(Wanted::text)
                .collect(Collectors.joining(" – "));
    }

    private static @Nullable String day(@Nullable String written) {
        try {
            return LocalDate.parse(Wanted.text(written)).toString();
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static String within(String text) {
        return text.length() > Wanted.LONGEST ? text.substring(0, Wanted.LONGEST - 1) + "…" : text;
    }
}

package org.maillage.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The steps of a story, read from what its document keeps. */
public final class Steps {
    private static final int MOST = 100;
    private static final int MOST_POINTED_AT = 500;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_SECONDS = 3600;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<List<@Nullable Step>> STEPS = new TypeReference<>() {};

    private Steps() {}

    /** Throws {@link Invalid} with all that is wrong, numbered by the step's position. */
    public static List<Step> read(@Nullable String kept) {
        var steps = parsed(kept == null || kept.isBlank() ? "[]" : kept);
        var problems = new ArrayList<Problem>();
        if (steps.size() > MOST) {
            problems.add(Problem.of("story-most", "steps", null, Map.of("most", String.valueOf(MOST))));
        }
        var ids = new HashSet<String>();
        var sound = new ArrayList<Step>();
        for (var step : steps) {
            var number = String.valueOf(sound.size() + 1);
            if (step == null || isBlank(step.id()) || step.shows() == null || !ids.add(step.id())) {
                problems.add(Problem.of("story-step", "steps", number));
                continue;
            }
            check(step, number, problems);
            sound.add(step);
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return sound;
    }

    /** The ids of the actors that the steps point at; throws as {@link #read}. */
    public static List<String> actors(Document story) {
        return read(story.text("steps")).stream()
                .flatMap(step -> step.actors().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void check(Step step, String number, List<Problem> problems) {
        var decision = step.decision();
        var picture = step.picture();
        var lines = Stream.of(
                        Stream.of(step.id(), step.title(), step.from(), step.to(), step.scenario(), digest(step)),
                        step.figures().stream()
                                .flatMap(one ->
                                        Stream.of(one.label(), one.value(), one.unit(), one.source(), one.year())),
                        picture == null
                                ? Stream.<String>of()
                                : Stream.of(picture.id(), picture.description(), picture.credit()),
                        decision == null ? Stream.<String>of() : Stream.of(decision.who(), decision.when()))
                .flatMap(one -> one);
        var texts = Stream.of(step.text(), step.notes(), step.view(), decision == null ? null : decision.what());
        if (lines.anyMatch(line -> isLonger(line, LONGEST_LINE))
                || texts.anyMatch(text -> isLonger(text, LONGEST_TEXT))) {
            problems.add(Problem.of("story-step-long", "steps", number));
        }
        if (step.actors().size() + step.relations().size() > MOST_POINTED_AT) {
            problems.add(
                    Problem.of("story-step-many", "steps", number, Map.of("most", String.valueOf(MOST_POINTED_AT))));
        }
        var seconds = step.seconds();
        if (seconds != null && (seconds < 1 || seconds > LONGEST_SECONDS)) {
            problems.add(
                    Problem.of("story-step-seconds", "steps", number, Map.of("most", String.valueOf(LONGEST_SECONDS))));
        }
    }

    private static List<@Nullable Step> parsed(String kept) {
        try {
            return JSON.readValue(kept, STEPS);
        } catch (JacksonException unreadable) {
            throw new Invalid(Problem.of("story-steps", "steps", unreadable.getOriginalMessage()));
        }
    }

    private static @Nullable String digest(Step step) {
        var seen = step.seen();
        return seen == null ? null : seen.digest();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isLonger(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }
}

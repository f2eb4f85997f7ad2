package org.maillage.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story, as its document keeps it.
 *
 * @param shows what fills the screen
 * @param view mission, campaign, filters, focus and sizes, as the address of the page says them
 * @param camera where one stands; everything that is shown fits without one
 * @param actors ids of those that stand out
 * @param relations ids of those that stand out
 * @param text Markdown
 * @param notes for whoever presents; never sent to anybody else
 * @param seconds how long it stays where nobody presents
 * @param from of two campaigns, the one before
 * @param to of two campaigns, the one after
 * @param scenario what is supposed, beside what is known
 * @param picture beside its words
 * @param seen of what was public when the view was taken, so that its author is told when that changes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Step(
        String id,
        Shows shows,
        @Nullable String view,
        @Nullable Camera camera,
        List<String> actors,
        List<String> relations,
        @Nullable String title,
        @Nullable String text,
        @Nullable String notes,
        @Nullable Integer seconds,
        @Nullable String from,
        @Nullable String to,
        @Nullable String scenario,
        List<Figure> figures,
        @Nullable Request decision,
        @Nullable Picture picture,
        @Nullable Seen seen) {
    /** Words alone, figures and a decision need no map. */
    public enum Shows {
        network,
        geography,
        matrix,
        plane,
        comparison,
        scenario,
        figures,
        decision,
        words
    }

    /** On the network {@code x}, {@code y} and {@code ratio} of the window; on the places degrees and a zoom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Camera(
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double ratio,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Double zoom) {}

    /** A number that is shown large; {@code value} as people write it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            @Nullable String label,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String source,
            @Nullable String year) {}

    /** What the council is asked to decide, who carries it out, and by when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            @Nullable String what,
            @Nullable String who,
            @Nullable String when) {}

    /** By its id; {@code description} is for those who do not see it, {@code credit} says whose it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Picture(
            @Nullable String id,
            @Nullable String description,
            @Nullable String credit) {}

    /** How much was shown, and a digest of it that only the page that made it reads. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seen(
            @Nullable Integer actors,
            @Nullable Integer relations,
            @Nullable String digest) {}

    public Step {
        actors = List.copyOf(Objects.requireNonNullElse(actors, List.of()));
        relations = List.copyOf(Objects.requireNonNullElse(relations, List.of()));
        figures = List.copyOf(Objects.requireNonNullElse(figures, List.of()));
    }

    /** What a step points at: only what its reader may know of. */
    public record Pointed(
            @Nullable String view,
            List<String> actors,
            List<String> relations,
            @Nullable String from,
            @Nullable String to,
            @Nullable String scenario) {}

    /** As it is told to somebody who may know of these alone. */
    public Step pointingAt(Pointed known, @Nullable String toldNotes) {
        return new Step(
                id,
                shows,
                known.view(),
                camera,
                known.actors(),
                known.relations(),
                title,
                text,
                toldNotes,
                seconds,
                known.from(),
                known.to(),
                known.scenario(),
                figures,
                decision,
                picture,
                seen);
    }
}

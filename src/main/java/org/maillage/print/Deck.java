package org.maillage.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slides to be shown, and corrected in the programs people know.
 *
 * @param language {@code fr} or {@code en}
 * @param description what it is about, for programs that list files
 */
public record Deck(String language, String title, String description, List<Slide> slides) {
    public Deck {
        slides = List.copyOf(slides);
    }

    /**
     * One slide; the first one of a deck is its title.
     *
     * @param pictures none, one, or two side by side
     * @param asked what is to be decided
     * @param foot of what, when and from where it is; the first slide says so itself
     * @param notes for whoever presents
     */
    public record Slide(
            String title,
            List<Line> text,
            List<Block.Picture> pictures,
            List<Figure> figures,
            Block.@Nullable Call asked,
            String foot,
            @Nullable String notes) {
        public Slide {
            text = List.copyOf(text);
            pictures = List.copyOf(pictures);
            figures = List.copyOf(figures);
        }

        /** Words alone. */
        public static Slide of(String title, List<Line> text, String foot) {
            return new Slide(title, text, List.of(), List.of(), null, foot, null);
        }
    }

    /** A number shown large, with what it counts, and where it is from. */
    public record Figure(String label, String value, String unit, String source) {}

    /** A paragraph; points and numbers are indented by their level, from 0. */
    public record Line(Kind kind, int level, List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }

        public static Line of(String text) {
            return new Line(Kind.PLAIN, 0, List.of(new Run(text, false, false, null)));
        }

        String text() {
            var text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }
    }

    /** What a paragraph is. */
    public enum Kind {
        PLAIN,
        HEADING,
        POINT,
        NUMBER,
        QUOTE
    }

    /** A stretch of text; a line break is one of its own. */
    public record Run(
            String text,
            boolean strong,
            boolean stressed,
            @Nullable String link) {
        static final String BREAK = "\n";
    }
}

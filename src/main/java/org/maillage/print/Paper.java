package org.maillage.print;

import java.util.List;

/**
 * A text to be handed over, whatever it is written as.
 *
 * @param language {@code fr} or {@code en}
 * @param kind what sort of paper it is, above its title
 * @param about the lines below the title: of what, when, by whom
 * @param description what it is about, for programs that list files
 */
public record Paper(
        String language,
        Format format,
        String kind,
        String title,
        List<String> about,
        String description,
        List<Block> blocks) {
    public Paper {
        about = List.copyOf(about);
        blocks = List.copyOf(blocks);
    }

    /** The sheet it is printed on. */
    public enum Format {
        A4("210mm 297mm", "19mm 20mm 20mm 20mm", 1),
        A3("420mm 297mm", "12mm 14mm 14mm 14mm", 1),
        A0("1189mm 841mm", "34mm 40mm 40mm 40mm", 2.83);

        private final String size;
        private final String margins;
        private final double scale;

        Format(String size, String margins, double scale) {
            this.size = size;
            this.margins = margins;
            this.scale = scale;
        }

        /** How many times larger than usual everything is. */
        public double scale() {
            return scale;
        }

        String size() {
            return size;
        }

        String margins() {
            return margins;
        }
    }
}

package org.maillage.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a paper. In texts, what stands between {@code **} is strong. */
public sealed interface Block {
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** Smaller: how to read what stands before it. */
    record Remark(String text) implements Block {}

    /** What whoever reads the paper must not miss. */
    record Call(String title, List<String> lines) implements Block {}

    record Points(List<String> items) implements Block {}

    /** A few numbers, each with what it counts. */
    record Figures(String name, List<Figure> figures) implements Block {}

    record Figure(String number, String label) {}

    /**
     * A table; the first cell of a row says what the row is about.
     *
     * @param numbers from which column on cells hold numbers; none where it is as large as a row
     */
    record Table(String caption, List<String> head, List<List<String>> rows, int numbers) implements Block {}

    /** A drawing; the description tells what it shows to whoever does not see it. */
    record Picture(
            Drawing drawing, String description, @Nullable String caption) implements Block {}

    /** Names in columns, as at the end of a book. */
    record Index(List<String> names, int columns) implements Block {}
}

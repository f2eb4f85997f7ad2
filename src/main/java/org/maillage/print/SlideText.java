package org.maillage.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Paragraphs on slides in DrawingML, and how large their letters can be. Sizes are in points. */
final class SlideText {
    private static final double[] SIZES = {32, 28, 24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10};
    private static final double LINE = 1.22;
    private static final double APART = 0.45;
    /** Slides are set in a face that every machine has, which is a little wider than ours. */
    private static final double WIDER = 1.06;

    private final Markup out;
    private final String language;
    private final List<String> links = new ArrayList<>();

    SlideText(Markup out, String language) {
        this.out = out;
        this.language = language;
    }

    /** How letters look; the colour is one of the theme. */
    record Look(double size, String colour, boolean bold) {}

    /** The addresses that its links lead to, in the order of their numbers. */
    List<String> links() {
        return links;
    }

    /** A paragraph that is a point is marked as one. */
    void line(Deck.Line line, Look look) {
        out.open("a:p");
        shape(line, look.size());
        var isHeading = line.kind() == Deck.Kind.HEADING;
        for (var run : line.runs()) {
            if (run.text().equals(Deck.Run.BREAK)) {
                out.open("a:br");
                letters(look, look.bold(), false, null);
                out.close();
            } else {
                run(run.text(), look, look.bold() || isHeading || run.strong(), run.stressed(), run.link());
            }
        }
        out.close();
    }

    /** A paragraph in which what stands between {@code **} is strong. */
    void plain(String text, Look look) {
        out.open("a:p").open("a:pPr").open("a:spcAft");
        out.empty("a:spcPts", "val", hundredths(look.size() * APART / 2)).close(2);
        for (var run : Strong.runs(text)) {
            run(run.text(), look, look.bold() || run.strong(), false, null);
        }
        out.close();
    }

    /** Two stretches of one paragraph. */
    void both(String first, Look look, String second, Look other) {
        out.open("a:p");
        run(first, look, look.bold(), false, null);
        if (!second.isEmpty()) {
            run("\u00a0" + second, other, other.bold(), false, null);
        }
        out.close();
    }

    private void run(String text, Look look, boolean bold, boolean italic, @Nullable String link) {
        out.open("a:r");
        letters(look, bold, italic, link);
        out.open("a:t").text(text).close(2);
    }

    private void letters(Look look, boolean bold, boolean italic, @Nullable String link) {
        out.open("a:rPr", "lang", language, "sz", hundredths(look.size()));
        if (bold) {
            out.and("b", "1");
        }
        if (italic) {
            out.and("i", "1");
        }
        out.and("dirty", "0");
        out.open("a:solidFill").empty("a:schemeClr", "val", look.colour()).close();
        if (link != null) {
            links.add(link);
            out.empty("a:hlinkClick", "r:id", "link" + (links.size() - 1));
        }
        out.close();
    }

    private void shape(Deck.Line line, double size) {
        var step = size * 1.1;
        var isMarked = line.kind() == Deck.Kind.POINT || line.kind() == Deck.Kind.NUMBER;
        var left = line.kind() == Deck.Kind.QUOTE || isMarked ? step * (line.level() + 1) : 0;
        out.open("a:pPr", "marL", emu(left), "indent", emu(isMarked ? -step : 0));
        out.open("a:spcBef").empty("a:spcPts", "val", "0").close();
        out.open("a:spcAft").empty("a:spcPts", "val", hundredths(size * APART)).close();
        switch (line.kind()) {
            case POINT ->
                out.empty("a:buFont", "typeface", "Arial").empty("a:buChar", "char", line.level() == 0 ? "•" : "–");
            case NUMBER -> out.empty("a:buFont", "typeface", "+mj-lt").empty("a:buAutoNum", "type", "arabicPeriod");
            case PLAIN, HEADING, QUOTE -> out.empty("a:buNone");
        }
        out.close();
    }

    /** The largest size, not above the first, in which these paragraphs have room. */
    static double size(List<Deck.Line> lines, SlideRoom room, double most) {
        for (var size : SIZES) {
            if (size <= most && height(lines, room.width(), size) <= room.height()) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    static double size(String text, SlideRoom room, double most, double least) {
        for (var size = most; size > least; size--) {
            if (lines(Stream.of(text), room.width(), size, Typeface.BOLD) * size * LINE <= room.height()) {
                return size;
            }
        }
        return least;
    }

    private static double height(List<Deck.Line> lines, double width, double size) {
        return lines.stream()
                .mapToDouble(line -> {
                    var inner = width - (line.kind() == Deck.Kind.PLAIN ? 0 : size * 1.1 * (line.level() + 1));
                    return lines(line.text().lines(), inner, size, Typeface.REGULAR) * size * LINE + size * APART;
                })
                .sum();
    }

    private static int lines(Stream<String> text, double width, double size, Typeface face) {
        return text.mapToInt(line -> {
                    var count = 1;
                    var at = 0.0;
                    for (var word : line.split(" ", -1)) {
                        var wide = face.width(word + " ", size) * WIDER;
                        if (at > 0 && at + wide > width) {
                            count++;
                            at = 0;
                        }
                        at += wide;
                        // A word that is longer than a line is broken.
                        for (; at > width; at -= width) {
                            count++;
                        }
                    }
                    return count;
                })
                .sum();
    }

    private static String hundredths(double points) {
        return String.valueOf(Math.round(points * 100));
    }

    /** A length as office files measure it, in 12,700ths of a point. */
    static String emu(double points) {
        return String.valueOf(Math.round(points * 12_700));
    }
}

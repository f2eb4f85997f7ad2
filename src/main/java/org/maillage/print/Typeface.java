package org.maillage.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The face that the page is set in too, in one weight: how wide words are and how they are drawn. Letters are looked for in
 * the files one after the other. It asks nothing of the machine, which may have no fonts.
 */
public final class Typeface {
    public static final Typeface REGULAR = new Typeface(400);
    public static final Typeface BOLD = new Typeface(700);

    static final String FAMILY = "Atkinson Hyperlegible";

    private final int weight;
    private final List<byte[]> files;
    private final List<TrueTypeFont> fonts;

    private Typeface(int weight) {
        this.weight = weight;
        this.files = Stream.of("latin", "latin-ext")
                .map(part -> Woff.bundled("atkinson-hyperlegible-" + part + "-" + weight + "-normal.woff"))
                .toList();
        this.fonts = files.stream().map(Typeface::parsed).toList();
    }

    static List<Typeface> all() {
        return List.of(REGULAR, BOLD);
    }

    int weight() {
        return weight;
    }

    /** The files of the weight, those with the most usual letters first. */
    List<byte[]> files() {
        return files;
    }

    /** How wide a text is when its letters are this high. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> glyph(letter).advance()).sum() * size;
    }

    /** The outlines of a text that begins at a point of its base line. */
    Path2D outline(String text, double x, double y, double size) {
        var outline = new Path2D.Double();
        var at = x;
        for (var letter : text.codePoints().toArray()) {
            var glyph = glyph(letter);
            var placed = AffineTransform.getTranslateInstance(at, y);
            placed.scale(size / glyph.unitsPerEm(), -size / glyph.unitsPerEm());
            outline.append(glyph.path().getPathIterator(placed), false);
            at += glyph.advance() * size;
        }
        return outline;
    }

    boolean has(int letter) {
        return fonts.stream().anyMatch(font -> index(font, letter) > 0);
    }

    private Glyph glyph(int letter) {
        for (var font : fonts) {
            var index = index(font, letter);
            if (index > 0) {
                return glyph(font, index);
            }
        }
        return glyph(fonts.getFirst(), index(fonts.getFirst(), letter == '\u202f' ? '\u00a0' : '?'));
    }

    private static Glyph glyph(TrueTypeFont font, int index) {
        try {
            var units = font.getUnitsPerEm();
            var drawn = font.getGlyph().getGlyph(index);
            var path = drawn == null ? new Path2D.Double() : drawn.getPath();
            return new Glyph(path, font.getAdvanceWidth(index) / (double) units, units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int index(TrueTypeFont font, int letter) {
        return letters(font).getGlyphId(letter);
    }

    private static CmapLookup letters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Glyph(Path2D path, double advance, int unitsPerEm) {}
}

package org.maillage.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The font within a web font (WOFF 1.0, W3C 2012): the same tables, no longer compressed. */
final class Woff {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private Woff() {}

    /** A bundled font by the name of its file. */
    static byte[] bundled(String file) {
        try (var in = Objects.requireNonNull(Woff.class.getResourceAsStream("/fonts/" + file), file)) {
            return unpacked(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] unpacked(ByteBuffer woff) {
        var tables = woff.getShort(12);
        var font = ByteBuffer.allocate(woff.getInt(16));
        var powers = 31 - Integer.numberOfLeadingZeros(tables);
        font.putInt(woff.getInt(4)).putShort(tables);
        font.putShort((short) (16 << powers)).putShort((short) powers).putShort((short) (16 * tables - (16 << powers)));
        var at = SFNT_HEADER + SFNT_ENTRY * tables;
        for (var table = 0; table < tables; table++) {
            var entry = HEADER + ENTRY * table;
            var length = woff.getInt(entry + 12);
            font.putInt(woff.getInt(entry))
                    .putInt(woff.getInt(entry + 16))
                    .putInt(at)
                    .putInt(length);
            font.put(at, content(woff, woff.getInt(entry + 4), woff.getInt(entry + 8), length));
            at += (length + 3) & ~3;
        }
        return font.array();
    }

    private static byte[] content(ByteBuffer woff, int offset, int packed, int length) {
        var bytes = new byte[packed];
        woff.get(offset, bytes);
        if (packed == length) {
            return bytes;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            var content = new byte[length];
            if (inflater.inflate(content) != length) {
                throw new IllegalArgumentException("A table of the font is cut off");
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("A table of the font cannot be read", e);
        } finally {
            inflater.end();
        }
    }
}

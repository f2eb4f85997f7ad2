package org.maillage.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * Unpacks a zip within limits, whatever it is. What its headers say of sizes is not asked: what counts is what comes out,
 * as it comes.
 */
final class BoundedZip {
    static final int MOST_FILES = 200;

    /** Ordinary text takes ten times less room in a zip, what is made to fill the memory up to a thousand times. */
    private static final int MOST_RATIO = 250;
    /** Less than this harms nobody, however small its zip. */
    private static final int HARMLESS = 4 * 1024 * 1024;

    /** A workbook with a picture on every page has some hundreds. */
    private static final int MOST_PARTS = 5_000;

    private static final int BUFFER = 64 * 1024;

    private BoundedZip() {}

    /** What takes the files, one by one. */
    interface Taker {
        void take(String path, byte[] bytes);
    }

    /** Hands over every file, and says how much they are together; throws {@link Invalid} when that is too much. */
    static int each(InputStream in, int most, Taker taker) throws IOException {
        var packed = new Counted(in);
        var unpacked = 0;
        var files = 0;
        var found = false;
        // Names are UTF-8 when the zip says so; any others are only compared with names in plain letters.
        try (var zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found = true;
                if (entry.isDirectory()) {
                    continue;
                }
                var bytes = zip.readNBytes(most - unpacked);
                unpacked += bytes.length;
                if (unpacked >= most || ++files > MOST_FILES || isBomb(unpacked, packed.count)) {
                    throw new Invalid(Problem.of("too-much-data", null, null));
                }
                taker.take(entry.getName(), bytes);
            }
        }
        if (!found) {
            throw new IOException("no entry");
        }
        return unpacked;
    }

    /** What is read of a zip that was opened. */
    interface Work<T> {
        T read(ZipFile zip) throws IOException;
    }

    /** What was read, and how much all the files are together. */
    record Opened<T>(int unpacked, T content) {}

    /**
     * Opens a document that is a zip, once it was seen what all its files come to. Its writers leave sizes to the end of the
     * file, which only reading it from there understands.
     */
    static <T> Opened<T> opened(byte[] document, int most, Work<T> work) throws IOException {
        var file = Files.createTempFile("maillage", ".zip");
        try {
            Files.write(file, document);
            try (var zip = new ZipFile(file.toFile())) {
                return new Opened<>(unpacked(zip, document.length, most), work.read(zip));
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static int unpacked(ZipFile zip, int packed, int most) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new Invalid(Problem.of("too-much-data", null, null));
        }
        var unpacked = 0;
        for (var entry : Collections.list(zip.entries())) {
            unpacked += length(zip, entry, most - unpacked);
            if (unpacked >= most || isBomb(unpacked, packed)) {
                throw new Invalid(Problem.of("too-much-data", null, null));
            }
        }
        return unpacked;
    }

    private static int length(ZipFile zip, ZipEntry entry, int most) throws IOException {
        var buffer = new byte[BUFFER];
        var length = 0;
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0 && length < most; read = in.read(buffer)) {
                length += read;
            }
        }
        return length;
    }

    private static boolean isBomb(long unpacked, long packed) {
        return unpacked > HARMLESS && unpacked / MOST_RATIO > packed;
    }

    /** How much of a stream was read. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var some = super.read(into, offset, length);
            count += Math.max(some, 0);
            return some;
        }
    }
}

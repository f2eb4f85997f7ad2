package org.maillage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which version of the program this is, as its build wrote it down. */
final class ProgramVersion {
    private ProgramVersion() {}

    static String read() {
        try (var in = ProgramVersion.class.getResourceAsStream("/version.txt")) {
            var written = Objects.requireNonNull(in, "version.txt is missing");
            return new String(written.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

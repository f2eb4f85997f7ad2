package org.maillage.backup;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself: by it one is known, and its files are checked.
 *
 * @param at when it was made, in UTC
 * @param maillage the version of the program
 * @param schema the schema files that the database had seen, with their checksums
 * @param files what is in it, in the order in which it is brought back
 * @param without the labels of what is not in it
 */
record BackupManifest(
        String format,
        int version,
        String at,
        String maillage,
        Map<String, Long> schema,
        List<Part> files,
        List<String> without) {
    static final String FILE = "manifest.json";
    static final String FORMAT = "maillage-backup";
    static final int VERSION = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One file: how many lines it has, and their checksum. */
    record Part(String name, long lines, String sha256) {}

    Part part(String name) {
        return files.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BackupUnusable(BackupUnusable.Reason.DAMAGED, name));
    }

    byte[] written() {
        return JSON.writeValueAsBytes(this);
    }

    /** Throws {@link BackupUnusable} when it is missing, is not one, or is of another version. */
    static BackupManifest of(ZipFile zip) throws IOException {
        var entry = zip.getEntry(FILE);
        if (entry == null) {
            throw new BackupUnusable(BackupUnusable.Reason.NOT_ONE, FILE);
        }
        try (var in = zip.getInputStream(entry)) {
            var said = JSON.readTree(in);
            if (!FORMAT.equals(said.path("format").asString(""))) {
                throw new BackupUnusable(BackupUnusable.Reason.NOT_ONE, FILE);
            }
            if (said.path("version").asInt(0) != VERSION) {
                throw new BackupUnusable(
                        BackupUnusable.Reason.NEWER, said.path("version").asString(""));
            }
            var manifest = JSON.treeToValue(said, BackupManifest.class);
            Objects.requireNonNull(manifest.schema());
            Objects.requireNonNull(manifest.files());
            return manifest;
        } catch (JacksonException | NullPointerException incomplete) {
            throw new BackupUnusable(BackupUnusable.Reason.DAMAGED, FILE);
        }
    }
}

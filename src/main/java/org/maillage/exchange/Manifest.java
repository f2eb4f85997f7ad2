package org.maillage.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive says of itself: by it an archive is known, and its files are checked.
 *
 * @param at when it was made, in UTC
 * @param by who made it
 * @param files the files of documents, in the order in which they can be written
 * @param leftOut how many documents of each kind others keep to themselves, or name what others do
 * @param without what a territory has and an archive has not
 */
public record Manifest(
        String format,
        int version,
        String territory,
        String name,
        String at,
        String by,
        String maillage,
        List<Part> files,
        Map<String, Integer> leftOut,
        List<String> without) {
    static final String FILE = "manifest.json";
    static final String FORMAT = "maillage-archive";
    static final int VERSION = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One file: the documents of one kind, one on each line. */
    public record Part(String name, String kind, int documents, String sha256) {}

    static boolean isIn(ImportFiles files) {
        return files.get(FILE).isPresent();
    }

    /** Reads the manifest of an archive; throws {@link Invalid} when it cannot be read or is of another version. */
    static Manifest read(ImportFiles files) {
        var bytes = files.get(FILE).orElseThrow();
        try {
            var said = JSON.readValue(bytes, new TypeReference<Map<String, @Nullable Object>>() {});
            if (!FORMAT.equals(said.get("format"))) {
                throw unreadable("format", said.get("format"));
            }
            if (!Integer.valueOf(VERSION).equals(said.get("version"))) {
                throw new Invalid(Problem.of("archive-version", "version", String.valueOf(said.get("version")))
                        .in(FILE, 1));
            }
            var manifest = JSON.readValue(bytes, Manifest.class);
            if (!manifest.isWhole()) {
                throw unreadable("files", null);
            }
            return manifest;
        } catch (JacksonException notOne) {
            throw unreadable(null, null);
        }
    }

    byte[] written() {
        return JSON.writeValueAsBytes(this);
    }

    private boolean isWhole() {
        // What JSON leaves out is null, whatever the types say.
        return Stream.<@Nullable Object>of(territory, files).allMatch(said -> said != null)
                && files.stream()
                        .flatMap(part -> Stream.<@Nullable Object>of(part.name(), part.kind(), part.sha256()))
                        .allMatch(said -> said != null)
                && files.stream().map(Part::name).distinct().count() == files.size()
                && files.stream().map(Part::kind).distinct().count() == files.size();
    }

    private static Invalid unreadable(@Nullable String column, @Nullable Object value) {
        return new Invalid(Problem.of("archive-manifest", column, value == null ? null : String.valueOf(value))
                .in(FILE, 1));
    }
}

package org.maillage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the terminal asks for.
 *
 * @param source the folder or zip to import, or null to serve
 * @param territory where to import it; by default named after the source
 * @param keeping the backup to make or to bring back, or null
 * @param reset who asks for a link to choose a new password, by what they sign in with, or null
 */
record Command(
        @Nullable Path source,
        String territory,
        @Nullable String reset,
        @Nullable Keeping keeping) {
    /**
     * A backup to make or to bring back.
     *
     * @param file where it goes, or null for the folder of backups; or where it comes from
     */
    record Keeping(boolean restore, @Nullable Path file) {}

    /** Reads the arguments; throws {@link Settings.Unusable} naming each that is wrong. */
    static Command of(List<String> arguments) {
        var wrong = new ArrayList<Settings.Wrong>();
        Path source = null;
        var territory = "";
        String reset = null;
        Keeping keeping = null;
        for (var i = 0; i < arguments.size(); i += 2) {
            var value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (arguments.get(i)) {
                case "--import" -> source = readable(value, new Settings.Wrong("source", value), wrong);
                case "--territory" -> territory = value;
                case "--reset" -> reset = reset(value, wrong);
                case "--backup" -> keeping = new Keeping(false, value.isEmpty() ? null : file(value));
                case "--restore" ->
                    keeping = new Keeping(true, readable(value, new Settings.Wrong("backup", value), wrong));
                default -> wrong.add(new Settings.Wrong("argument", arguments.get(i)));
            }
        }
        if (source == null && !territory.isEmpty() && wrong.isEmpty()) {
            wrong.add(new Settings.Wrong("argument", "--territory"));
        }
        if (source != null && reset != null) {
            wrong.add(new Settings.Wrong("argument", "--reset"));
        }
        if (keeping != null && (source != null || reset != null)) {
            wrong.add(new Settings.Wrong("argument", keeping.restore() ? "--restore" : "--backup"));
        }
        if (!wrong.isEmpty()) {
            throw new Settings.Unusable(wrong);
        }
        return new Command(source, territory.isEmpty() && source != null ? named(source) : territory, reset, keeping);
    }

    private static Path file(String value) {
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static String reset(String value, List<Settings.Wrong> wrong) {
        if (value.isBlank()) {
            wrong.add(new Settings.Wrong("reset", value));
        }
        return value;
    }

    private static @Nullable Path readable(String value, Settings.Wrong otherwise, List<Settings.Wrong> wrong) {
        var file = file(value);
        if (value.isEmpty() || !Files.isReadable(file)) {
            wrong.add(otherwise);
            return null;
        }
        return file;
    }

    private static String named(Path source) {
        var plain = Normalizer.normalize(String.valueOf(source.getFileName()), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\.zip$", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

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
 * @param folder the folder to import, or null to serve
 * @param territory where to import it; by default named after the folder
 */
record Command(@Nullable Path folder, String territory) {
    private static final String USAGE = "Usage: bin/serve, or bin/serve --import FOLDER [--territory ID]";

    /** Reads the arguments; throws {@link Settings.Unusable} with a sentence about each that is wrong. */
    static Command of(List<String> arguments) {
        var wrong = new ArrayList<String>();
        Path folder = null;
        var territory = "";
        for (var i = 0; i < arguments.size(); i += 2) {
            var value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (arguments.get(i)) {
                case "--import" -> folder = folder(value, wrong);
                case "--territory" -> territory = value;
                default -> wrong.add("\"" + arguments.get(i) + "\" is not understood. " + USAGE);
            }
        }
        if (folder == null && !territory.isEmpty()) {
            wrong.add("--territory goes with --import. " + USAGE);
        }
        if (!wrong.isEmpty()) {
            throw new Settings.Unusable(wrong);
        }
        return new Command(folder, territory.isEmpty() && folder != null ? named(folder) : territory);
    }

    private static @Nullable Path folder(String value, List<String> wrong) {
        var folder = Path.of(value).toAbsolutePath().normalize();
        if (value.isEmpty() || !Files.isDirectory(folder)) {
            wrong.add("The folder to import, \"" + value + "\", does not exist. " + USAGE);
            return null;
        }
        return folder;
    }

    private static String named(Path folder) {
        var plain = Normalizer.normalize(String.valueOf(folder.getFileName()), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

package org.maillage.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.maillage.testing.Client;

/** The files of the Lille demonstration in a territory of a test's own, where it may write. */
final class Lille {
    private static final Path FILES = Path.of("src/main/resources/demo/lille-2008");

    private Lille() {}

    /** Returns the new territory. */
    static String bring(Client client) {
        var territory = client.newTerritory();
        Map<String, byte[]> files = new TreeMap<>();
        for (var name : new String[] {"actors.csv", "resources.csv", "needs.csv", "relations.csv"}) {
            files.put(name, read(FILES.resolve(name)));
        }
        // The empty territory has no mission or campaign yet: those of the demonstration become its own.
        var demo = client.json("/api/territories/lille-2008");
        for (var kind : new String[] {"mission", "campaign"}) {
            for (var document : demo.get(kind + "s")) {
                var id = document.get("id").asString();
                client.edit(territory, java.util.List.of(Map.of("kind", kind, "id", id, "document", document)));
            }
        }
        Client.ok(client.importFiles(territory, files, false));
        return territory;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

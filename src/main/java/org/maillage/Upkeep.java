package org.maillage;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.backup.Backups;
import org.maillage.backup.TerminalDoor;
import org.maillage.graph.Graph;
import org.maillage.http.BackupRoutes;
import org.maillage.http.Route;

/** What whoever runs the server looks after, wired together. */
final class Upkeep {
    private final Path data;
    private final Backups backups;
    private @Nullable TerminalDoor door;

    Upkeep(Graph graph, Settings settings) {
        this.data = settings.data();
        this.backups = new Backups(graph, data, ProgramVersion.read());
    }

    List<Route> routes() {
        return new BackupRoutes(backups).routes();
    }

    /** From here on commands at the terminal reach the server. */
    void begin(String host, int port, String key) {
        door = TerminalDoor.on(host, port, key);
        door.open(data);
    }

    void end() {
        if (door != null) {
            door.shut(data);
        }
    }
}

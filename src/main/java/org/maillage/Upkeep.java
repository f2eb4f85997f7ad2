package org.maillage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Tokens;
import org.maillage.administration.Administration;
import org.maillage.backup.Backups;
import org.maillage.backup.TerminalDoor;
import org.maillage.graph.Graph;
import org.maillage.http.AdministrationRoutes;
import org.maillage.http.BackupRoutes;
import org.maillage.http.Route;
import org.maillage.http.TokenRoutes;

/** What whoever runs the server looks after, wired together. */
final class Upkeep {
    private final Path data;
    private final Backups backups;
    private final Administration administration;
    private @Nullable TerminalDoor door;

    Upkeep(Graph graph, Settings settings) {
        this.data = settings.data();
        this.backups = new Backups(graph, data, ProgramVersion.read());
        this.administration = new Administration(graph, data, settings.server() == null, ProgramVersion.read());
    }

    List<Route> routes(Tokens tokens) {
        return Stream.of(
                        new BackupRoutes(backups).routes(),
                        new AdministrationRoutes(administration).routes(),
                        new TokenRoutes(tokens).routes())
                .flatMap(List::stream)
                .toList();
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

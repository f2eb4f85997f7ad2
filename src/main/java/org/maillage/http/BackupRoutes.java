package org.maillage.http;

import static org.maillage.account.Permission.OPERATE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.backup.Backups;

/** Backups of the whole server: made, listed, taken away, deleted. Bringing one back is done at the terminal. */
public final class BackupRoutes {
    private final Backups backups;

    public BackupRoutes(Backups backups) {
        this.backups = backups;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/backups", OPERATE, request -> request.http().json(backups.all())),
                Route.post(
                        "/api/backups",
                        OPERATE,
                        request -> request.http().status(201).json(backups.make())),
                Route.post("/api/backups/delete", OPERATE, this::delete),
                Route.get("/api/backups/{name}", OPERATE, this::send));
    }

    private void delete(Request request) throws IOException {
        var given = Body.of(request.http(), Named.class, Body.SMALL);
        backups.delete(Objects.requireNonNullElse(given.name(), ""));
        request.http().json(Map.of("ok", true));
    }

    private void send(Request request) throws IOException {
        var file = backups.file(request.http().pathParam("name"));
        request.http()
                .disableCompression()
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + file.getFileName() + "\"")
                .header("Content-Length", String.valueOf(Files.size(file)))
                .result(Files.newInputStream(file));
    }

    private record Named(@Nullable String name) {}
}

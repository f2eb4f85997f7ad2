package org.maillage.http;

import static org.maillage.account.Permission.EDIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.maillage.exchange.Archives;

/** Takes a territory out as files. */
public final class ExportRoutes {
    private static final String ONE = "/api/territories/{territory}";

    private final Archives archives;

    public ExportRoutes(Archives archives) {
        this.archives = archives;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE + "/export", EDIT, this::contents),
                Route.get(ONE + "/export.archive", EDIT, this::archive));
    }

    private void contents(Request request) {
        request.http()
                .json(archives.contents(request.territory(), request.caller().audiences()));
    }

    /** Written whole before the first byte is sent: whoever takes it slowly keeps nobody waiting, and half an archive is none. */
    private void archive(Request request) throws IOException {
        var file = Files.createTempFile("maillage", ".zip");
        try {
            archives.write(
                    request.author(), request.territory(), request.caller().audiences(), file);
            var length = Files.size(file);
            send(request, "application/zip", "-archive.zip");
            request.http().header("Content-Length", String.valueOf(length));
            request.http().result(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (RuntimeException | IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Named after the territory and the day. */
    private static void send(Request request, String type, String ending) {
        var name = request.territory() + "-" + LocalDate.now(ZoneOffset.UTC) + ending;
        request.http()
                .disableCompression()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}

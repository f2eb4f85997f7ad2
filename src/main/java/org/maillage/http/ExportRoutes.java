package org.maillage.http;

import static org.maillage.account.Permission.EXPORT;
import static org.maillage.account.Permission.READ;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.maillage.exchange.Archives;
import org.maillage.exchange.TableFiles;
import org.maillage.exchange.out.NetworkFiles;

/** Takes a territory out as files. */
public final class ExportRoutes {
    private static final String ONE = "/api/territories/{territory}";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Archives archives;
    private final TableFiles tables;
    private final NetworkFiles networks;

    public ExportRoutes(Archives archives, TableFiles tables, NetworkFiles networks) {
        this.archives = archives;
        this.tables = tables;
        this.networks = networks;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(ONE + "/export", EXPORT, this::contents),
                Route.get(ONE + "/export.archive", EXPORT, this::archive),
                Route.get(ONE + "/export.csv", READ, this::csv),
                Route.get(ONE + "/export.xlsx", READ, this::xlsx),
                network("gexf", "application/xml", networks::gexf),
                network("graphml", "application/xml", networks::graphml),
                network("geojson", "application/geo+json", networks::geojson),
                network("cypher", "text/plain; charset=utf-8", networks::cypher));
    }

    private void contents(Request request) {
        request.http()
                .json(archives.contents(request.territory(), request.caller().audiences()));
    }

    private void archive(Request request) throws IOException {
        send(
                request,
                "application/zip",
                "-archive.zip",
                file -> archives.write(
                        request.author(), request.territory(), request.caller().audiences(), file));
    }

    private void csv(Request request) throws IOException {
        var semicolons = Locale.FRENCH.equals(request.messages().locale());
        send(request, "application/zip", "-csv.zip", file -> {
            try (var out = Files.newOutputStream(file)) {
                tables.csv(request.territory(), request.caller().audiences(), semicolons, out);
            }
        });
    }

    private void xlsx(Request request) throws IOException {
        send(request, XLSX, ".xlsx", file -> {
            try (var out = Files.newOutputStream(file)) {
                tables.xlsx(request.territory(), request.caller().audiences(), out);
            }
        });
    }

    /** What writes a file of a territory for somebody. */
    private interface NetworkWriter {
        void write(String territory, NetworkFiles.Reader reader, OutputStream out) throws IOException;
    }

    private static Route network(String format, String type, NetworkWriter writer) {
        return Route.get(ONE + "/export." + format, READ, request -> {
            var reader = new NetworkFiles.Reader(
                    request.caller().audiences(), request.messages().locale());
            send(request, type, "." + format, file -> {
                try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                    writer.write(request.territory(), reader, out);
                }
            });
        });
    }

    /** What writes a file whole. */
    private interface Writer {
        void to(Path file) throws IOException;
    }

    /**
     * Sends a file named after the territory and the day. It is written whole before the first byte is sent: whoever takes it
     * slowly keeps nobody waiting, and nobody gets half of one.
     */
    private static void send(Request request, String type, String ending, Writer writer) throws IOException {
        var file = Files.createTempFile("maillage", ending);
        try {
            writer.to(file);
            var length = Files.size(file);
            var name = request.territory() + "-" + LocalDate.now(ZoneOffset.UTC) + ending;
            request.http()
                    .disableCompression()
                    .contentType(type)
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .header("Content-Length", String.valueOf(length))
                    .result(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (RuntimeException | IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}

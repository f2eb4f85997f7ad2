package org.maillage.http;

import static org.maillage.http.Sample.asking;
import static org.maillage.http.Sample.json;
import static org.maillage.http.Sample.sending;

import java.util.List;

/** Requests to the routes of whoever runs the server. */
final class UpkeepSamples {
    private UpkeepSamples() {}

    static List<Sample> right() {
        return List.of(
                sending("", "POST /api/backups", "/api/backups", 201),
                asking("GET /api/backups", "/api/backups", 200),
                asking("GET /api/backups/{name}", "/api/backups/none.zip", 404),
                sending(json("name", "none.zip"), "POST /api/backups/delete", "/api/backups/delete", 404));
    }

    static List<Sample> wrong() {
        return List.of(
                asking("GET /api/backups/{name}", "/api/backups/..%2Ferased.txt", 404),
                sending("{}", "POST /api/backups/delete", "/api/backups/delete", 404));
    }
}

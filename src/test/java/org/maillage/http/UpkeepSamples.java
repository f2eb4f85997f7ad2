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
                asking("GET /api/me/tokens", "/api/me/tokens", 200),
                sending(
                        json("name", "Essai", "scope", "king", "days", 3),
                        "POST /api/me/tokens",
                        "/api/me/tokens",
                        422,
                        "scope"),
                sending(json("id", "none"), "POST /api/me/tokens/revoke", "/api/me/tokens/revoke", 404),
                asking("GET /api/administration", "/api/administration", 200),
                asking("GET /api/administration/people", "/api/administration/people?q=z", 200),
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

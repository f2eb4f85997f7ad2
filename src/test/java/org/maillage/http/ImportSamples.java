package org.maillage.http;

import static org.maillage.http.Sample.form;
import static org.maillage.http.Sample.sending;

import java.util.List;

/** Requests to the routes of imports, beside the import itself. */
final class ImportSamples {
    private static final String TABLE = "Structure;Type;Commune\nEspace;Asso;Sainte-Colombe\n";

    private ImportSamples() {}

    static List<Sample> right(String territory) {
        return List.of(sending(
                form("file", "structures.csv", TABLE),
                "POST /api/territories/{territory}/import/tables",
                "/api/territories/" + territory + "/import/tables",
                200));
    }
}

package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;

/** Answers of the questions of this group, each row by column name. */
final class Answers {
    static final String LILLE = "lille-2008";
    static final String RIVERS = "trois-rivieres";

    private final Client client;

    Answers(Client client) {
        this.client = client;
    }

    /** {@code parameters} as in an address: {@code need=n-052&limit=5}. */
    List<AnswerRow> rows(String territory, String question, String parameters) {
        var answer = client.json(
                "/api/territories/" + territory + "/questions/mutualisation/" + question + "?" + parameters);
        var rows = new ArrayList<AnswerRow>();
        for (var row : answer.get("rows")) {
            var named = new LinkedHashMap<String, JsonNode>();
            for (var i = 0; i < row.size(); i++) {
                named.put(answer.get("columns").get(i).get("name").asString(), row.get(i));
            }
            rows.add(new AnswerRow(named));
        }
        return rows;
    }

    List<String> texts(String territory, String question, String parameters, String column) {
        return rows(territory, question, parameters).stream()
                .map(row -> row.text(column))
                .toList();
    }
}

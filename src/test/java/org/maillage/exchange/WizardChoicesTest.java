package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Columns of which the values are only a few: what people write for them is understood, the rest is asked. */
@ExtendWith(RunningApplication.class)
class WizardChoicesTest {
    private static final byte[] LINKS = """
            De;Vers;Lien;Certitude;Montant;Devise;Provenance
            Ada;Bob;Alliance;À vérifier;1500;€;Rapport 2025
            Bob;Ada;Alliance;bof;;;
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void howSureARelationIsComesInAsPeopleWriteIt(Client client) {
        var work = Workspace.of(client);
        work.edit(Workspace.put("actor", "ada", "name", "Ada"), Workspace.put("actor", "bob", "name", "Bob"));
        var look = Client.ok(client.importTable(work.at("import/tables"), "liens.csv", LINKS, Map.of()))
                .get(0);
        assertThat(look.get("fields").toString())
                .contains(
                        "\"certitude\":\"certainty\"",
                        "\"montant\":\"amount\"",
                        "\"devise\":\"unit\"",
                        "\"provenance\":\"source\"");
        assertThat(look.get("words").toString())
                .isEqualTo("[{\"field\":\"certainty\",\"list\":\"certainty\",\"word\":\"bof\",\"rows\":1,"
                        + "\"choices\":[\"stated\",\"inferred\",\"to_confirm\"]}]");

        var unsaid = client.importTable(work.at("import"), "liens.csv", LINKS, Map.of("liens.csv", Map.of()));
        assertThat(ImportCase.lines(Client.parse(unsaid.body()).get("problems")))
                .isEqualTo(List.of("liens.csv:3:certitude:bof:not-allowed"));
        var said = Map.of("values", Map.of("certainty", Map.of("bof", "inferred")));
        Client.ok(client.importTable(work.at("import"), "liens.csv", LINKS, Map.of("liens.csv", said)));
        assertThat(client.json(work.at("table/readings"))
                        .valueStream()
                        .map(row -> row.get("certainty").asString()
                                + row.path("amount").asString("")
                                + row.path("unit").asString("")
                                + row.path("source").asString("")))
                .containsExactlyInAnyOrder("to_confirm1500.0€Rapport 2025", "inferredliens.csv:3");
    }
}

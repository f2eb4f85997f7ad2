package org.maillage.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** A campaign starts from another one with all that is retained there, to be confirmed. */
@ExtendWith(RunningApplication.class)
class NextCampaignTest {
    private static final Map<String, ?> NEXT = Map.of("id", "d", "name", "Suite", "state", "open", "order", 10);

    @Test
    void takesOverWhatIsRetainedInOneChange(Client client) {
        var work = read(client);
        Client.ok(start(client, work));
        var carried = work.get("table/relations")
                .valueStream()
                .filter(relation -> relation.get("campaign").asString().equals("d"))
                .toList();
        assertThat(carried).hasSize(2).allSatisfy(relation -> {
            assertThat(relation.get("certainty").asString()).isEqualTo("to_confirm");
            assertThat(relation.get("nature").asString()).isEqualTo("alliance");
        });
        assertThat(work.text("readings", "ada~bob~animation~d~means", "source")).isEqualTo("Campagne");
        assertThat(work.text("readings", "ada~bob~animation~d~means", "audience"))
                .isEqualTo("public");
        assertThat(work.text("readings", "bob~cleo~animation~d~", "audience")).isEqualTo("team");
        var compared = work.get("campaigns/compare?from=c&to=d");
        assertThat(compared.get("born")).isEmpty();
        assertThat(compared.get("flipped")).isEmpty();
        Client.ok(work.undo());
        assertThat(work.ids("readings")).containsExactlyInAnyOrder("r", "r2", "s", "t", "u");
        assertThat(client.json("/api/territories/" + work.territory())
                        .get("campaigns")
                        .valueStream())
                .noneMatch(campaign -> campaign.get("id").asString().equals("d"));
        Client.ok(work.redo());
        assertThat(work.ids("readings")).hasSize(7);
    }

    @Test
    void neverOverwritesACampaign(Client client) {
        var work = read(client);
        Client.ok(start(client, work));
        assertThat(start(client, work).statusCode()).isEqualTo(409);
        assertThat(client.post(work.at("campaigns/start"), Map.of("from", "nowhere", "campaign", NEXT))
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> start(Client client, Workspace work) {
        return client.post(work.at("campaigns/start"), Map.of("from", "c", "campaign", NEXT));
    }

    /** Two relations retained, one past, one kept by its author. */
    private static Workspace read(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(
                put("actor", "ada", "name", "Ada", "audience", "public"),
                put("actor", "bob", "name", "Bob", "audience", "public"),
                reading("r", "ada", "bob", "alliance", "object", "means", "audience", "public", "certainty", "stated"),
                reading("r2", "bob", "ada", "alliance", "object", "means", "audience", "public"),
                reading("s", "bob", "cleo", "alliance", "audience", "team", "argument", "Dit entre nous"),
                reading("t", "ada", "cleo", "opposition", "audience", "author"),
                reading("u", "ada", "cleo", "opposition", "object", "values", "state", "past", "audience", "team"));
        work.edit(put("campaign", "c", "name", "Campagne", "state", "closed", "order", 9));
        return work;
    }
}

package org.maillage.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.round.Circle;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Contributors suggest, facilitators accept or refuse, and whoever suggested is told. */
@ExtendWith(RunningApplication.class)
class SuggestionTest {
    private final Client client;
    private final Workspace work;
    private final Workspace zoe;
    private final Workspace max;

    SuggestionTest(Client client) {
        var circle = Circle.of(client);
        this.client = client;
        work = circle.facilitator();
        zoe = circle.zoe();
        max = circle.max();
    }

    @Test
    void aNewActorIsThereOnceAcceptedAndGoneAndOpenAgainOnceThatIsUndone() {
        zoe.edit(suggested(
                "s", "actor", "changes", "{\"name\":\"La ressourcerie\",\"town\":\"Lille\"}", "author", "Max"));
        assertThat(waiting(work)).containsExactly("suggestion s");
        assertThat(waiting(max)).isEmpty();
        assertThat(work.get("suggestions").get(0).get("author").asString()).isEqualTo("Zoé");
        Client.ok(accept("s"));
        assertThat(work.get("table/actors").findValuesAsString("name")).contains("La ressourcerie");
        assertThat(work.get("changes?limit=1").toString()).contains("suggestion.accept", "Zoé");
        assertThat(waiting(zoe)).containsExactly("accepted s");
        assertThat(accept("s").statusCode()).isEqualTo(409);
        Client.ok(work.undo());
        assertThat(work.get("table/actors").findValuesAsString("name")).doesNotContain("La ressourcerie");
        assertThat(waiting(work)).containsExactly("suggestion s");
    }

    @Test
    void whatIsAcceptedTwiceAtOnceIsThereOnce() {
        for (var i = 0; i < 5; i++) {
            var id = "s" + i;
            zoe.edit(suggested(id, "actor", "changes", "{\"name\":\"Double " + i + "\"}"));
            var statuses = Stream.of(id, id)
                    .map(one -> CompletableFuture.supplyAsync(() -> accept(one).statusCode()))
                    .toList();
            assertThat(statuses.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
            assertThat(work.get("table/actors").findValuesAsString("name")).containsOnlyOnce("Double " + i);
        }
    }

    @Test
    void aCorrectionShowsFieldByFieldWhatItChangesAndWhatChangedSince() {
        work.edit(put("actor", "ada", "name", "Ada", "town", "Lille", "tags", List.of("local")));
        zoe.edit(suggested(
                "s", "actor", "actor", "ada", "changes", "{\"name\":\"Ada\",\"town\":\"Roubaix\",\"tags\":null}"));
        assertThat(fields("s")).containsExactlyInAnyOrder("town Lille → Roubaix", "tags [\"local\"] → null");
        work.edit(put("actor", "ada", "name", "Ada !", "town", "Tourcoing", "tags", List.of("local")));
        assertThat(fields("s")).contains("town Tourcoing → Roubaix changed");
        Client.ok(accept("s"));
        assertThat(work.text("actors", "ada", "town")).isEqualTo("Roubaix");
        assertThat(work.text("actors", "ada", "name"))
                .as("what was not suggested stays")
                .isEqualTo("Ada !");
    }

    @Test
    void aRefusalTellsItsReasonUntilItIsRead() {
        work.edit(put("resource", "x", "actor", "ada", "name", "Salle", "type", "premises", "quantity", 1));
        zoe.edit(suggested("s", "resource", "resource", "x", "changes", "{\"quantity\":\"3\"}"));
        assertThat(fields("s")).containsExactly("quantity 1.0 → 3.0");
        assertThat(client.post(work.at("suggestions/refuse"), Map.of("id", "s", "reason", "x".repeat(20_001)))
                        .statusCode())
                .isEqualTo(422);
        Client.ok(client.post(work.at("suggestions/refuse"), Map.of("id", "s", "reason", "Il n’y en a qu’une.")));
        assertThat(work.text("resources", "x", "quantity")).isNotEqualTo("3");
        assertThat(zoe.get("waiting").toString()).contains("refused", "qu’une");
        zoe.edit(suggested(
                "s", "resource", "resource", "x", "changes", "{\"quantity\":5}", "state", "open", "seen", true));
        assertThat(waiting(zoe)).isEmpty();
        assertThat(waiting(work))
                .as("an answer is not taken back by asking again")
                .isEmpty();
    }

    @Test
    void aRefusalNeedsNoReason() {
        zoe.edit(suggested("s", "actor", "changes", "{\"name\":\"Nouveau\"}"));
        Client.ok(client.post(work.at("suggestions/refuse"), Map.of("id", "s", "reason", " ")));
        assertThat(work.get("table/actors").findValuesAsString("name")).doesNotContain("Nouveau");
        assertThat(zoe.get("suggestions").get(0).get("state").asString()).isEqualTo("refused");
        assertThat(zoe.get("suggestions").get(0).has("answer")).isFalse();
    }

    @Test
    void nobodySuggestsWhatIsNotTheirsToSay() {
        assertThat(zoe.send(suggested("a", "actor", "actor", "ada", "changes", "{\"audience\":\"public\"}"))
                        .body())
                .contains("audience");
        assertThat(zoe.send(suggested("b", "actor", "actor", "ada", "changes", "{\"partOf\":[\"bob\"]}"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(zoe.send(suggested("c", "actor", "changes", "{}")).statusCode())
                .isEqualTo(422);
        assertThat(zoe.send(suggested("d", "actor", "changes", "rien")).statusCode())
                .isEqualTo(422);
        assertThat(zoe.send(suggested("e", "need", "changes", "{\"name\":\"x\"}"))
                        .statusCode())
                .isEqualTo(422);
        zoe.edit(suggested("s", "actor", "changes", "{\"name\":\"Nouveau\"}", "state", "accepted", "answer", "oui"));
        assertThat(waiting(work)).containsExactly("suggestion s");
        assertThat(max.send(delete("suggestion", "s")).statusCode()).isEqualTo(403);
        zoe.edit(delete("suggestion", "s"));
        zoe.edit(suggested("t", "actor", "actor", "ada", "changes", "{\"town\":\"Lille\"}"));
        work.edit(put("actor", "ada", "name", "Ada", "audience", "author"));
        assertThat(zoe.get("suggestions").size())
                .as("its actor is out of sight now")
                .isZero();
        work.edit(delete("actor", "ada"));
        assertThat(waiting(work)).isEmpty();
    }

    private java.net.http.HttpResponse<String> accept(String id) {
        return client.post(work.at("suggestions/accept"), Map.of("id", id));
    }

    private static Map<String, ?> suggested(String id, String of, Object... fields) {
        var all = new Object[fields.length + 2];
        all[0] = "of";
        all[1] = of;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return put("suggestion", id, all);
    }

    private List<String> fields(String id) {
        return work.get("suggestions")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .flatMap(one -> one.get("fields").valueStream())
                .map(field -> field.get("field").asString() + " " + said(field.path("now")) + " → "
                        + said(field.path("after")) + (field.get("changedSince").asBoolean() ? " changed" : ""))
                .toList();
    }

    private static String said(JsonNode value) {
        return value.isString() ? value.asString() : value.isMissingNode() ? "null" : value.toString();
    }

    private static List<String> waiting(Workspace reader) {
        return reader.get("waiting")
                .valueStream()
                .map(item -> item.get("what").asString() + " " + item.get("id").asString())
                .toList();
    }
}

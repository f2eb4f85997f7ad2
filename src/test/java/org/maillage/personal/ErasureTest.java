package org.maillage.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.Application;
import org.maillage.account.Role;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** Who is erased is nowhere any more: not on the map, not in the history, not after a restored copy is opened. */
@ExtendWith(RunningApplication.class)
class ErasureTest {
    private static final String NAME = "Zénobie Quatremer";

    @TempDir
    Path folder;

    @Test
    void aPersonIsNamedOnlyWithRoleSourceLegalBasisAndDay(Client client) {
        var work = Workspace.of(client);
        var refused = work.send(put("actor", "zenobie", "name", NAME, "kind", "person", "role", "maire"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Client.parse(refused.body())
                        .get("problems")
                        .valueStream()
                        .map(problem -> problem.get("column").asString()))
                .containsExactlyInAnyOrder("source", "legalBasis", "retention");
        var rows = "id,name,kind,role,lines,legal_basis,retention\nzenobie," + NAME
                + ",person,maire,Annuaire,consent,demain\n";
        var imported = client.importFiles(work.territory(), Map.of("actors.csv", rows.getBytes(UTF_8)), false);
        assertThat(imported.statusCode()).isEqualTo(422);
        assertThat(imported.body()).contains("not-a-day").doesNotContain("person-needs");
        var good = rows.replace("demain", "2030-12-31");
        Client.ok(client.importFiles(work.territory(), Map.of("actors.csv", good.getBytes(UTF_8)), false));
        assertThat(work.text("actors", "zenobie", "legalBasis")).isEqualTo("consent");
    }

    @Test
    void aNamedPersonIsErasedFromTheMapTheTextsAndTheHistoryAndStaysErased(Client client, Graph graph) {
        var work = named(client);
        assertThat(Everything.of(graph, work.territory())).contains(NAME);
        var held = work.get("actors/zenobie/data");
        assertThat(held.get("documents").toString()).contains(NAME, "\"r\"", "\"p\"");
        client.postJson(work.at("actors/zenobie/erase"), Map.of());
        assertThat(Everything.of(graph, work.territory())).doesNotContain(NAME).doesNotContain("zenobie");
        assertThat(work.text("pools", "p", "name")).isEqualTo("Comptabilité : […], Bob");
        assertThat(work.row("readings", "other")).isNotNull();
        work.undo();
        assertThat(Everything.of(graph, work.territory())).doesNotContain(NAME);
        assertThat(work.send(person("zenobie")).body()).contains("erased");
        assertThat(work.send(person("zenobie-2")).body()).contains("erased");
        assertThat(work.get("changes").get(0).get("what").asString()).isEqualTo("person.erase");
    }

    @Test
    void aRestoredCopyLosesThemAgain(Client client, Graph graph, Application application) throws IOException {
        var work = named(client);
        var file = folder.resolve("erased.txt");
        Files.writeString(file, Fingerprint.ofActor(work.territory(), "zenobie") + "\n");
        var kinds = Application.kinds();
        var erasures = new Erasures(graph, kinds, new Store(), application.journal(), folder);
        erasures.again();
        assertThat(Everything.of(graph, work.territory())).doesNotContain(NAME).doesNotContain("zenobie");
        assertThat(Files.readAllLines(file)).contains(Fingerprint.ofActor(work.territory(), "zenobie"));
    }

    @Test
    void aMonthAfterItsDayAPersonIsErasedByTheServer(Client client, Graph graph, Application application) {
        var work = named(client);
        application.erasures().overdue(LocalDate.parse("2031-01-30"));
        assertThat(work.row("actors", "zenobie")).isNotNull();
        application.erasures().overdue(LocalDate.parse("2031-01-31"));
        assertThat(Everything.of(graph, work.territory())).doesNotContain(NAME);
    }

    @Test
    void whoeverTakesPartListsAndErasesThemselves(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob", "cid");
        var login = "zen-" + UUID.randomUUID();
        var zen = Invited.as(client, work.territory(), Role.CONTRIBUTOR, NAME, login);
        var own = new Workspace(zen, work.territory());
        own.edit(reading("said", "ada", "bob", "alliance", "argument", "dit à tous"));
        own.edit(reading("kept", "ada", "cid", "opposition", "argument", "gardé pour soi", "audience", "author"));
        assertThat(zen.json("/api/me/data").toString())
                .contains(login, NAME, "dit à tous", "gardé pour soi", "contributor");
        assertThat(zen.post("/api/me/erase", Map.of("name", "Autre")).statusCode())
                .isEqualTo(422);
        zen.postJson("/api/me/erase", Map.of("name", NAME));
        assertThat(zen.get("/api/me/data").statusCode()).isEqualTo(401);
        assertThat(Everything.of(graph, work.territory()))
                .contains("dit à tous")
                .doesNotContain(NAME, "gardé pour soi");
        assertThat(Everything.of(graph, "none")).doesNotContain(NAME, login);
        assertThat(work.ids("relations")).hasSize(1);
        assertThat(work.get("changes").toString()).doesNotContain(NAME);
    }

    @Test
    void whoCameAsAGuestBeforeTheyHadAnAccountIsErasedAsBoth(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob");
        var login = "zen-" + UUID.randomUUID();
        Invited.as(client, client.newTerritory(), Role.READER, NAME, login);
        var code = client.postJson(work.at("workshop"), Map.of()).path("code").asString("");
        var joined = client.signedOut().post("/api/workshop/join", Map.of("code", code, "name", "Zazie"));
        var guest = Invited.with(client, Invited.session(joined));
        var person = guest.json("/api/me").path("person").asString("");
        new Workspace(guest, work.territory())
                .edit(reading("said", "ada", "bob", "alliance", "argument", "dit à tous"));
        var tied = guest.post("/api/me/tie", Map.of("login", login, "password", Invited.PASSWORD));
        var zen = Invited.with(client, Invited.session(tied));
        assertThat(zen.json("/api/me/data").toString()).contains("reading.tie", "\"test\"");
        zen.postJson("/api/me/erase", Map.of("name", NAME));
        assertThat(Everything.of(graph, work.territory()))
                .contains("dit à tous")
                .doesNotContain(NAME, "Zazie", person, login);
    }

    @Test
    void goingBackBeforeAnErasureBringsNothingOfThePersonBack(Client client, Graph graph) {
        var work = named(client);
        var before = work.get("changes?limit=1").get(0).get("seq").asLong();
        work.edit(put("version", "v", "name", "Avant", "upTo", before));
        client.postJson(work.at("actors/zenobie/erase"), Map.of());
        client.postJson(work.at("past/" + before + "/restore"), Map.of());
        for (var item : work.get("changes?entity=actor:zenobie&limit=500")) {
            assertThat(item.get("items").toString()).doesNotContain("Quatremer");
        }
        assertThat(Everything.of(graph, work.territory()))
                .contains("Avant")
                .doesNotContain("Quatremer")
                .doesNotContain("zenobie");
        for (var answer : List.of(
                "graph",
                "changes?limit=500",
                "versions",
                "past/" + before,
                "table/actors",
                "table/readings",
                "table/pools",
                "table/resources",
                "table/relations")) {
            assertThat(work.get(answer).toString())
                    .as(answer)
                    .doesNotContain("Quatremer")
                    .doesNotContain("zenobie");
        }
        assertThat(work.send(person("zenobie")).body()).as("its earlier state").contains("erased");
    }

    private static Workspace named(Client client) {
        var work = Workspace.of(client).with("bob", "cid");
        work.edit(person("zenobie"));
        work.edit(
                reading("r", "zenobie", "bob", "alliance"),
                reading("other", "cid", "bob", "alliance", "argument", "Vu par " + NAME),
                put("resource", "x", "actor", "zenobie", "name", "Salle", "type", "premises"),
                put(
                        "pool",
                        "p",
                        "name",
                        "Comptabilité : " + NAME + ", Bob",
                        "stage",
                        "idea",
                        "carrier",
                        "zenobie",
                        "members",
                        List.of(Map.of("actor", "zenobie"), Map.of("actor", "bob"))));
        work.edit(put("position", "zenobie", "x", 1, "y", 2));
        return work;
    }

    private static Map<String, ?> person(String id) {
        return put(
                "actor",
                id,
                "name",
                NAME,
                "kind",
                "person",
                "role",
                "maire",
                "source",
                "Annuaire",
                "legalBasis",
                "public_task",
                "retention",
                "2030-12-31");
    }
}

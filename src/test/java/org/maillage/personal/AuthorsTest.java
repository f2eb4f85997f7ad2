package org.maillage.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tools.jackson.databind.JsonNode;

/** People without an account are found, corrected and erased by their name; everybody changes their own. */
@ExtendWith(RunningApplication.class)
class AuthorsTest {
    private static final String NAME = "Rosalie Pervenche";

    @TempDir
    Path folder;

    @Test
    void aNameThatCameWithAFileIsListedCorrectedAndErasedAndStaysErased(Client client, Graph graph) {
        var work = read(client);
        assertThat(work.get("authors").toString()).contains(NAME).doesNotContain("Animation");
        assertThat(held(work, NAME).get("documents").toString()).contains("\"r\"", "\"said\"");
        assertThat(held(work, NAME).get("keptToThemselves").asInt()).isZero();

        client.postJson(work.at("authors/rename"), Map.of("name", NAME, "to", "Rosalie Violette"));
        assertThat(work.text("readings", "r", "author")).isEqualTo("Rosalie Violette");
        assertThat(work.get("changes?entity=reading:r").toString()).doesNotContain("\"author\\\":\\\"" + NAME);
        client.postJson(work.at("authors/rename"), Map.of("name", "Rosalie Violette", "to", NAME));
        Client.ok(work.undo());
        assertThat(work.row("readings", "said"))
                .as("what was written before is taken back")
                .isNull();
        Client.ok(work.redo());

        client.postJson(work.at("authors/erase"), Map.of("name", NAME));
        assertThat(Everything.of(graph, work.territory())).contains("gardé").doesNotContain("Pervenche");
        assertThat(work.text("readings", "said", "argument")).isEqualTo("Selon […], gardé");
        assertThat(work.get("changes?limit=500").toString()).doesNotContain("Pervenche");
        assertThat(work.send(reading("r2", "ada", "cid", "alliance", "author", "rosalie pervenche"))
                        .body())
                .contains("erased");
        assertThat(work.get("authors").toString()).doesNotContain("Rosalie");
    }

    @Test
    void aRestoredCopyLosesTheNameAgain(Client client, Graph graph, Application application) throws IOException {
        var work = read(client);
        Files.writeString(folder.resolve("erased.txt"), Fingerprint.ofAuthor(work.territory(), NAME) + "\n");
        new Erasures(graph, Application.kinds(), new Store(), application.journal(), folder).again();
        assertThat(Everything.of(graph, work.territory())).contains("gardé").doesNotContain("Pervenche");
    }

    @Test
    void aNameOfOneWordIsTakenOutOfWhoWroteAndLeftInTexts(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(reading("r", "ada", "bob", "alliance", "author", "Groupe", "argument", "Le Groupe a tranché"));
        client.postJson(work.at("authors/erase"), Map.of("name", "Groupe"));
        assertThat(String.valueOf(work.row("readings", "r")))
                .contains("alliance")
                .doesNotContain("\"author\":\"Groupe");
        assertThat(work.text("readings", "r", "argument")).isEqualTo("Le Groupe a tranché");
    }

    @Test
    void aGuestIsFoundByTheirNameWithoutTheirConfidencesAndErased(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob", "cid");
        var code = client.postJson(work.at("workshop"), Map.of()).get("code").asString();
        var joined = client.signedOut().post("/api/workshop/join", Map.of("code", code, "name", "Capucine"));
        var guest = new Workspace(Invited.with(client, Invited.session(joined)), work.territory());
        guest.edit(reading("a", "ada", "bob", "alliance", "argument", "dit à tous"));
        guest.edit(reading("b", "ada", "cid", "alliance", "argument", "chuchoté", "audience", "author"));
        assertThat(work.get("authors").toString()).contains("Capucine");
        assertThat(held(work, "Capucine").toString()).contains("dit à tous").doesNotContain("chuchoté");
        assertThat(held(work, "Capucine").get("keptToThemselves").asInt()).isEqualTo(1);
        client.postJson(work.at("authors/erase"), Map.of("name", "Capucine"));
        assertThat(Everything.of(graph, work.territory()))
                .contains("dit à tous")
                .doesNotContain("Capucine")
                .doesNotContain("chuchoté");
    }

    @Test
    void theNameOfAnAccountIsItsOwners(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob");
        var ines = Invited.as(client, work.territory(), Role.CONTRIBUTOR, "Inès Aubépine", "ines-" + UUID.randomUUID());
        var own = new Workspace(ines, work.territory());
        own.edit(reading("mine", "ada", "bob", "alliance"));
        work.edit(reading("other", "ada", "bob", "opposition", "author", "Hortense Glycine"));
        for (var route : List.of("erase", "rename")) {
            assertThat(client.post(work.at("authors/" + route), Map.of("name", "Inès Aubépine", "to", "X"))
                            .body())
                    .contains("name-of-account");
        }
        assertThat(ines.post("/api/me/name", Map.of("name", "hortense  glycîne"))
                        .body())
                .contains("name-taken");
        ines.postJson("/api/me/name", Map.of("name", "Inès Lilas"));
        assertThat(ines.json("/api/me").get("name").asString()).isEqualTo("Inès Lilas");
        assertThat(work.text("readings", "mine", "author")).isEqualTo("Inès Lilas");
        assertThat(work.text("readings", "other", "author")).isEqualTo("Hortense Glycine");
        assertThat(Everything.of(graph, work.territory())).doesNotContain("Aubépine");
        Client.ok(own.undo());
        Client.ok(own.redo());
        assertThat(work.text("readings", "mine", "author")).isEqualTo("Inès Lilas");
    }

    private static JsonNode held(Workspace work, String name) {
        return work.get("authors/data?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private static Workspace read(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cid");
        work.edit(reading("r", "ada", "bob", "alliance", "author", NAME));
        work.edit(put("resource", "x", "actor", "ada", "name", "Salle", "type", "premises"));
        work.edit(reading("said", "cid", "bob", "alliance", "argument", "Selon " + NAME + ", gardé"));
        return work;
    }
}

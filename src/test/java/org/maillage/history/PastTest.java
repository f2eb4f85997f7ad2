package org.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.actor;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Application;
import org.maillage.document.Author;
import org.maillage.graph.Graph;
import org.maillage.resource.ResourceKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A territory becomes again what it was, in one change that can be taken back. */
@ExtendWith(RunningApplication.class)
class PastTest {
    private static final Author PAUL = new Author("paul", "Paul");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void whateverWasDoneSinceTheGraphIsWhatItWas(long seed, Client client, Graph graph) {
        var work = Workspace.of(client);
        new RandomWork(seed, work).steps(40);
        var then = picture(graph, work);
        var seq = seq(work);
        new RandomWork(seed + 100, work).steps(40);
        var now = picture(graph, work);

        restore(client, work, seq);

        assertThat(picture(graph, work)).isEqualTo(then);
        assertThat(total(work.get("past/" + seq))).isZero();
        if (!now.equals(then)) {
            assertThat(work.undo().statusCode()).isEqualTo(200);
            assertThat(picture(graph, work)).isEqualTo(now);
        }
    }

    @Test
    void howMuchWouldChangeIsSaidBeforehand(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(put("version", "v", "name", "Avant la réunion", "upTo", seq(work)));
        var named = work.get("versions").get(0);
        assertThat(named.get("name").asString()).isEqualTo("Avant la réunion");
        work.edit(put("actor", "ada", "name", "Ada B."));
        work.edit(delete("actor", "bob"), actor("cleo"));
        work.edit(actor("dan"));

        var seq = named.get("upTo").asLong();
        assertThat(work.get("past/" + seq).get("kinds"))
                .isEqualTo(Client.parse("[{\"kind\":\"actor\",\"back\":1,\"changed\":1,\"gone\":2}]"));
        restore(client, work, seq);
        assertThat(work.ids("actors")).containsExactlyInAnyOrder("ada", "bob");
        assertThat(work.text("actors", "ada", "name")).isEqualTo("Acteur ada");
        assertThat(work.get("versions")).hasSize(1);
        var last = work.get("changes?limit=1").get(0);
        assertThat(last.get("what").asString()).isEqualTo("territory.restore");
    }

    @Test
    void whatOthersKeepToThemselvesStaysAndSoDoesWhatItIsAbout(Client client, Application application) {
        var work = Workspace.of(client).with("ada");
        var seq = seq(work);
        work.edit(actor("bob"), actor("cleo"));
        var resource = ResourceKinds.RESOURCE;
        var secret = Map.of(
                "id", "r", "actor", "bob", "name", "Salle", "type", "premises", "audience", "author", "person", "paul");
        application
                .journal()
                .apply(
                        PAUL,
                        work.territory(),
                        Intent.edit("test"),
                        List.of(Edit.put(resource, "r", resource.trusted(secret))));

        assertThat(total(work.get("past/" + seq))).isEqualTo(1);
        restore(client, work, seq);

        assertThat(work.ids("actors")).containsExactlyInAnyOrder("ada", "bob");
        assertThat(application
                        .journal()
                        .preview(PAUL, work.territory(), List.of(Edit.put(resource, "r", resource.trusted(secret)))))
                .as("nothing of it has changed")
                .isEmpty();
    }

    private static void restore(Client client, Workspace work, long seq) {
        Client.ok(client.post(work.at("past/" + seq + "/restore"), Map.of()));
    }

    private static long seq(Workspace work) {
        return work.described().get("seq").asLong();
    }

    private static long total(JsonNode difference) {
        return difference
                .get("kinds")
                .valueStream()
                .mapToLong(kind -> kind.get("back").asLong()
                        + kind.get("changed").asLong()
                        + kind.get("gone").asLong())
                .sum();
    }

    /** Without the words of the lists: those that were added since stay. */
    private static List<String> picture(Graph graph, Workspace work) {
        return Picture.of(graph, work.territory()).stream()
                .filter(line -> !line.matches("^(Term|ResourceType|Territory)[ :].*"))
                .toList();
    }
}

package org.maillage.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story is written by the team and shows the council's view, whoever looks. */
@ExtendWith(RunningApplication.class)
class StoryTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void whatItShowsIsPublicAndWhatIsNotIsToldToItsAuthor(Client client) {
        var work = known(client);
        tell(
                work,
                Map.of(
                        "id",
                        "1",
                        "shows",
                        "network",
                        "actors",
                        List.of("ada", "cleo"),
                        "relations",
                        List.of("no"),
                        "notes",
                        "Respirer"));
        var told = client.json(work.at("stories/s/told"));
        assertThat(told.at("/map/actors").findValuesAsString("id")).containsExactlyInAnyOrder("ada", "bob");
        assertThat(told.at("/map").toString()).doesNotContain("cleo");
        assertThat(told.at("/steps/0/actors").toString()).isEqualTo("[\"ada\"]");
        assertThat(told.at("/steps/0").has("relations")).isFalse();
        assertThat(told.at("/missing/0/actors").toString()).isEqualTo("[\"cleo\"]");
        assertThat(told.at("/missing/0/relations").toString()).isEqualTo("[\"no\"]");
        assertThat(told.at("/steps/0/notes").asString()).isEqualTo("Respirer");
        assertThat(told.at("/territory/asOf").asString()).isNotBlank();
    }

    @Test
    void whatIsPublishedLaterIsShownAndWhatIsWithdrawnIsMissed(Client client) {
        var work = known(client);
        tell(work, Map.of("id", "1", "shows", "network", "actors", List.of("ada", "bob")));
        assertThat(client.json(work.at("stories/s/told")).at("/missing").isEmpty())
                .isTrue();
        work.edit(put("actor", "bob", "name", "Acteur bob", "audience", "team"));
        assertThat(client.json(work.at("stories/s/told"))
                        .at("/missing/0/actors")
                        .toString())
                .isEqualTo("[\"bob\"]");
    }

    @Test
    void itIsSeenByWhomItIsFor(Client client) {
        var work = known(client);
        tell(work, Map.of("id", "1", "shows", "words", "text", "Bonjour"));
        var reader = Invited.to(client, work.territory(), Role.READER);
        assertThat(names(reader.json(work.at("stories")))).containsExactly("Au conseil");
        work.edit(put("story", "s", "name", "Au conseil", "steps", "[]", "audience", "author"));
        assertThat(names(reader.json(work.at("stories")))).isEmpty();
        assertThat(reader.get(work.at("stories/s/told")).statusCode()).isEqualTo(404);
    }

    @Test
    void aStepThatCannotBeReadIsRefusedByItsNumber(Client client) {
        var work = known(client);
        var answer = client.post(
                work.at("edits"),
                Map.of("edits", List.of(put("story", "s", "name", "Non", "steps", "[{\"id\":\"1\"}]"))));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("étape 1");
    }

    /** Ada and Bob are public with what is between them; Cleo is the team's. */
    private static Workspace known(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(
                put("actor", "ada", "name", "Acteur ada", "audience", "public"),
                put("actor", "bob", "name", "Acteur bob", "audience", "public"),
                put("actor", "cleo", "name", "Acteur cleo", "audience", "team"),
                reading("ab", "ada", "bob", "alliance", "audience", "public"));
        return work;
    }

    private static void tell(Workspace work, Map<String, Object> step) {
        work.edit(put("story", "s", "name", "Au conseil", "steps", JSON.writeValueAsString(List.of(step))));
    }

    private static List<String> names(JsonNode stories) {
        return stories.findValuesAsString("name");
    }
}

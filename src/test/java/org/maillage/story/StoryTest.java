package org.maillage.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.influence;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.Base64;
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
    void aPublicScenarioIsToldAsWhatItChangesOnThePublicMap(Client client) {
        var work = known(client);
        work.edit(put("actor", "dee", "name", "Acteur dee", "audience", "public"));
        var ab = client.json(work.at("graph")).at("/relations/0");
        var turned = Map.of(
                "from",
                "bob",
                "to",
                "ada",
                "nature",
                "opposition",
                "mission",
                ab.get("mission").asString(),
                "campaign",
                ab.get("campaign").asString(),
                "arbitrates",
                true,
                "note",
                "Mot planté");
        var changes = JSON.writeValueAsString(List.of(
                Map.of("kind", "reading", "id", "planted-reading", "document", turned),
                Map.of("kind", "actor", "id", "dee")));
        work.edit(
                put("scenario", "open", "name", "Sans Dee", "changes", changes, "audience", "public"),
                put("scenario", "kept", "name", "Nom planté", "changes", changes, "audience", "team"));
        tell(
                work,
                Map.of("id", "1", "shows", "scenario", "scenario", "open"),
                Map.of("id", "2", "shows", "scenario", "scenario", "kept"),
                Map.of("id", "3", "shows", "comparison", "from", "planted-campaign", "to", "planted-campaign"));
        var told = client.json(work.at("stories/s/told"));
        assertThat(told.get("scenarios")).hasSize(1);
        var open = told.at("/scenarios/0");
        assertThat(open.get("name").asString()).isEqualTo("Sans Dee");
        assertThat(open.get("gone").toString()).isEqualTo("[\"dee\"]");
        assertThat(open.at("/relations/0/nature").asString()).isEqualTo("opposition");
        assertThat(open.at("/relations/0/posture").asString()).isEqualTo("hostile");
        assertThat(open.get("replaced").toString()).isEqualTo("[" + ab.get("id") + "]");
        assertThat(open.at("/terms").findValuesAsString("code")).containsExactly("opposition");
        assertThat(told.at("/steps/0/scenario").asString()).isEqualTo("open");
        assertThat(told.at("/steps/1").has("scenario")).isFalse();
        assertThat(told.at("/missing/0/scenarios").toString()).isEqualTo("[\"kept\"]");
        assertThat(told.at("/missing/1/campaigns").toString()).isEqualTo("[\"planted-campaign\"]");
        assertThat(told.get("map").toString() + told.get("scenarios") + told.get("steps"))
                .doesNotContain("plant");
    }

    @Test
    void thePlaneOfAStepRestsOnPublicInfluencesAndNamesPublicActors(Client client) {
        var work = known(client);
        work.edit(
                influence("1", "ada", "bob", 3, "audience", "public"),
                influence("2", "bob", "ada", 4, "audience", "team"),
                influence("3", "cleo", "ada", 4, "audience", "public"));
        tell(
                work,
                Map.of("id", "here", "shows", "plane", "view", "mission=animation&campaign=c"),
                Map.of("id", "elsewhere", "shows", "plane", "view", "mission=other&campaign=c"));
        var planes = client.json(work.at("stories/s/told")).get("planes");
        assertThat(planes.findValuesAsString("step")).containsExactly("here", "elsewhere");
        assertThat(planes.at("/0/actors").findValuesAsString("actor")).containsExactlyInAnyOrder("ada", "bob");
        assertThat(planes.at("/1/actors").isEmpty()).isTrue();
        var ada = planes.at("/0/actors")
                .valueStream()
                .filter(one -> one.get("actor").asString().equals("ada"))
                .findFirst()
                .orElseThrow();
        // What the team alone knows would make it depend on Bob.
        assertThat(ada.get("influence").asDouble()).isEqualTo(3);
    }

    @Test
    void aPictureGoesWithItsStory(Client client) {
        var work = known(client);
        tell(work, Map.of("id", "1", "shows", "words", "picture", Map.of("id", "p", "description", "Deux points")));
        work.edit(picture("p", Dots.PNG), picture("unused", Dots.PNG));
        var told = client.json(work.at("stories/s/told"));
        assertThat(told.get("pictures").findValuesAsString("id")).containsExactly("p");
        assertThat(told.at("/pictures/0/data").asString()).isEqualTo(Dots.PNG);
        assertThat(told.at("/steps/0/picture/description").asString()).isEqualTo("Deux points");

        var reader = Invited.to(client, work.territory(), Role.CONTRIBUTOR);
        assertThat(reader.get(work.at("changes")).body())
                .contains("\"unused\"")
                .doesNotContain(Dots.PNG.substring(0, 80));
        work.edit(put("story", "s", "name", "Au conseil", "steps", "[]", "audience", "author"));
        assertThat(reader.get(work.at("changes")).body()).doesNotContain("\"unused\"");

        work.edit(delete("story", "s"));
        tell(work, Map.of("id", "1", "shows", "words", "picture", Map.of("id", "p")));
        assertThat(client.json(work.at("stories/s/told")).get("pictures").isEmpty())
                .isTrue();
    }

    @Test
    void aPictureIsOne(Client client) {
        var work = known(client);
        tell(work, Map.of("id", "1", "shows", "words"));
        var script = Base64.getEncoder().encodeToString("<svg onload='alert(1)'/>".getBytes(UTF_8));
        for (var data : List.of(
                "https://exemple.fr/suivi.png",
                "data:image/svg+xml;base64," + script,
                "data:image/png;base64," + script,
                Dots.PNG.replace("image/png", "image/jpeg"))) {
            var answer = client.post(work.at("edits"), Map.of("edits", List.of(picture("p", data))));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("JPEG ou un PNG");
        }
    }

    private static Map<String, ?> picture(String id, String data) {
        return put("picture", id, "story", "s", "data", data);
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

    private static void tell(Workspace work, Map<?, ?>... steps) {
        work.edit(put("story", "s", "name", "Au conseil", "steps", JSON.writeValueAsString(List.of(steps))));
    }

    private static List<String> names(JsonNode stories) {
        return stories.findValuesAsString("name");
    }
}

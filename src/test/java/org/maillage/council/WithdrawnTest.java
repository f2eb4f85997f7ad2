package org.maillage.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.council.MadeLink.at;
import static org.maillage.council.MadeLink.detail;
import static org.maillage.council.MadeLink.list;
import static org.maillage.council.MadeLink.make;
import static org.maillage.council.MadeLink.open;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** What happens to a share link when what it shows is withdrawn, deleted or erased. */
@ExtendWith(RunningApplication.class)
class WithdrawnTest {
    @Test
    void aLinkGoesWithItsCampaignAndDoesNotComeBack(Client client) {
        var territory = open(client);
        var link = make(client, territory, Map.of("view", "campaign=c"));
        client.edit(territory, List.of(Workspace.delete("campaign", "c")));
        assertThat(client.signedOut().get(at(link, "map")).statusCode()).isEqualTo(404);
        client.postJson("/api/territories/" + territory + "/undo", Map.of());
        assertThat(client.signedOut().get(at(link, "map")).statusCode()).isEqualTo(404);
        assertThat(list(client, territory)).isEmpty();
    }

    @Test
    void aBriefingIsComposedOfWhatIsPublicWhenItIsRead(Client client) {
        var territory = open(client);
        var asked = Map.of("question", "Que décider ?", "campaign", "c", "actors", List.of("ada", "bob"));
        var link = make(client, territory, Map.of("briefing", asked, "password", "lundi matin"));
        var ofAll = make(client, territory, Map.of("briefing", Map.of("actors", List.of("ada", "bob"))));
        var visitor = client.signedOut().from("127.0.0.34");
        assertThat(visitor.get(at(link, "briefing.pdf")).statusCode()).isEqualTo(401);
        var pass = visitor.postJson(at(link, "open"), Map.of("password", "lundi matin"))
                .path("pass")
                .asString("");
        var inside = visitor.with("X-Share-Pass", pass);
        assertThat(inside.get(at(link, "briefing.html")).body())
                .contains("Que décider", "Acteur ada", "Acteur bob", "Tel que perçu");
        var inEnglish = inside.with("Accept-Language", "en").get(at(link, "briefing.html"));
        assertThat(inEnglish.body()).contains("Que décider", "As perceived");
        var listed = list(client, territory).get(1);
        assertThat(listed.path("briefing").asBoolean()).isTrue();
        assertThat(listed.path("openings").asInt()).isEqualTo(1);
        assertThat(listed.toString()).doesNotContain("Que décider");

        client.edit(territory, List.of(Workspace.put("actor", "bob", "name", "Acteur bob", "audience", "team")));
        var without = inside.get(at(link, "briefing.html"));
        assertThat(without.statusCode()).isEqualTo(404);
        assertThat(detail(without)).contains("n’est plus public");
        assertThat(visitor.get(at(ofAll, "briefing.html")).body())
                .contains("Acteur ada")
                .doesNotContain("Acteur bob");
        client.edit(territory, List.of(Workspace.delete("campaign", "c")));
        assertThat(list(client, territory)).hasSize(1);
    }

    @Test
    void whoIsErasedIsNoLongerNamedByLinks(Client client, Application application) {
        var territory = open(client);
        client.edit(
                territory,
                List.of(Workspace.put(
                        "actor",
                        "rose",
                        "name",
                        "Rose Gray",
                        "kind",
                        "person",
                        "role",
                        "Élue",
                        "source",
                        "Site",
                        "legalBasis",
                        "public_task",
                        "retention",
                        "2030-01-01",
                        "audience",
                        "public")));
        var asked = Map.of("question", "Rose Gray peut-elle ?", "actors", List.of("rose"));
        var told = make(client, territory, Map.of("briefing", asked));
        make(client, territory, Map.of("note", "Pour Rose Gray et son équipe", "view", "focus=rose~2"));
        var maker = Invited.to(client, territory, Role.FACILITATOR);
        make(maker, territory, Map.of("note", "De Zoé"));
        client.postJson("/api/territories/" + territory + "/actors/rose/erase", Map.of());
        application.erasures().account(maker.json("/api/me").path("person").asString(""));
        var links = list(client, territory);
        assertThat(links.get(1).path("note").asString("")).isEqualTo("Pour […] et son équipe");
        assertThat(links.get(1).has("focus")).isFalse();
        assertThat(links.get(0).has("by")).isFalse();
        assertThat(client.signedOut().get(at(told, "briefing.html")).body())
                .contains("[…] peut-elle")
                .doesNotContain("Rose Gray", "Acteur ada");
    }
}

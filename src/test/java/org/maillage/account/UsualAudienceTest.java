package org.maillage.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.history.Workspace;
import org.maillage.territory.TerritoryKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** A territory says who sees what is new of each kind, where whoever writes it says nothing of it. */
@ExtendWith(RunningApplication.class)
class UsualAudienceTest {
    @Test
    void aTerritoryCanSayItOfEveryKindThatHasAnAudience() {
        assertThat(Application.kinds().inOrder())
                .filteredOn(kind -> kind.field("audience").isPresent())
                // A picture is seen by whom its story is for.
                .filteredOn(kind -> !kind.name().equals("picture"))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(TerritoryKinds.TERRITORY.field(kind.name() + "Audience"))
                        .as(kind.name())
                        .isPresent());
    }

    @Test
    void whatIsNewHasWhatTheTerritoryWantsAndWhatStandsKeepsItsOwn(Client client) {
        var work = Workspace.of(client).with();
        work.edit(put("actor", "ada", "name", "Ada", "audience", "public"));
        work.edit(put("actor", "bob", "name", "Bob", "audience", "public"));
        work.edit(salle("before"));
        wants(work, "resourceAudience", "author", "readingAudience", "public");
        work.edit(
                salle("after"),
                salle("before", "quantity", 2),
                salle("said", "audience", "public"),
                reading("r", "ada", "bob", "alliance"),
                put("need", "n", "actor", "ada", "name", "Salle", "type", "premises"));
        assertThat(work.text("resources", "before", "audience")).isEqualTo("team");
        assertThat(work.text("resources", "after", "audience")).isEqualTo("author");
        assertThat(work.text("resources", "said", "audience")).isEqualTo("public");
        assertThat(work.text("readings", "r", "audience")).isEqualTo("public");
        assertThat(work.text("needs", "n", "audience")).isEqualTo("team");
    }

    @Test
    void filesThatSayNothingFollowTheTerritoryToo(Client client) {
        var work = Workspace.of(client);
        wants(work, "actorAudience", "team", "needAudience", "author");
        var files = new TreeMap<>(Map.of(
                "actors.csv", "id,name\nada,Ada\n".getBytes(UTF_8),
                "needs.csv", "id,actor_id,name,category\nn,ada,Salle,premises\n".getBytes(UTF_8)));
        Client.ok(client.importFiles(work.territory(), files, false));
        assertThat(work.text("actors", "ada", "audience")).isEqualTo("team");
        assertThat(work.text("needs", "n", "audience")).isEqualTo("author");
    }

    @Test
    void whatIsReadAloneTakesTheAudienceThatItsAuthorChoosesMeanwhile(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var round = put(
                "round",
                "t",
                "mission",
                "animation",
                "campaign",
                "c",
                "state",
                "open",
                "alone",
                true,
                "actors",
                List.of("ada", "bob"));
        work.edit(round);
        work.edit(reading("r", "ada", "bob", "alliance"));
        assertThat(work.text("readings", "r", "audienceAfter")).isEqualTo("team");
        work.edit(reading("r", "ada", "bob", "alliance", "audience", "public", "audienceAfter", "team"));
        assertThat(work.text("readings", "r", "audience")).isEqualTo("author");
        assertThat(work.text("readings", "r", "audienceAfter")).isEqualTo("public");
        work.edit(reading("r", "ada", "bob", "alliance", "audience", "author"));
        assertThat(work.text("readings", "r", "audienceAfter")).isEmpty();
    }

    private static Map<String, ?> salle(String id, Object... more) {
        var fields = new Object[6 + more.length];
        System.arraycopy(new Object[] {"actor", "ada", "name", "Salle", "type", "premises"}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return put("resource", id, fields);
    }

    private static void wants(Workspace work, String... fields) {
        var document = new Object[2 + fields.length];
        document[0] = "name";
        document[1] = "Essai";
        System.arraycopy(fields, 0, document, 2, fields.length);
        work.edit(put("territory", work.territory(), document));
    }
}

package org.maillage.exchange;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Application;
import org.maillage.account.Caller;
import org.maillage.account.Role;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A territory that is taken out and brought in again is the same territory. */
@ExtendWith(RunningApplication.class)
class ArchiveRoundTripTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void anyTerritoryComesBackToTheByte(long seed, Client client, Application application) {
        var first = client.newTerritory();
        var edits = new AnyTerritory(seed).edits(first);
        application.journal().apply(Caller.OPERATOR.author(first), first, Intent.edit("test"), edits);
        var archive = archive(client, first);
        assertThat(manifest(archive).get("leftOut"))
                .as("what Paul and Zoé keep to themselves")
                .isNotEmpty();

        var second = client.newTerritory();
        var report = Client.ok(client.importFiles(second, archive, false));

        assertThat(report.get("warnings")).isEmpty();
        var again = archive(client, second);
        assertThat(texts(again)).isEqualTo(texts(archive));
        assertThat(manifest(again).get("files")).isEqualTo(manifest(archive).get("files"));
        assertThat(manifest(again).get("leftOut")).isEmpty();
        assertThat(texts(archive).values().stream().filter(text -> !text.isBlank()))
                .as("files with something in them, but for talk of what is left out")
                .hasSizeGreaterThanOrEqualTo(Takeable.kinds(Application.kinds()).size() - 3);
        changesNothing(client, second, archive);
    }

    @Test
    void aDemonstrationComesBackWithItsClosedCampaignAndWhatIsRetained(Client client) {
        var archive = archive(client, "trois-rivieres");
        changesNothing(client, "trois-rivieres", archive);
        var copy = client.newTerritory();
        var preview = Client.ok(client.importFiles(copy, archive, true));
        assertThat(preview.get("created").get("reading").asInt()).isPositive();
        assertThat(client.json("/api/territories/" + copy).get("seq").asLong()).isEqualTo(1);

        Client.ok(client.importFiles(copy, archive, false));

        assertThat(texts(archive(client, copy))).isEqualTo(texts(archive));
        assertThat(rows(client, copy, "relations")).isEqualTo(rows(client, "trois-rivieres", "relations"));
        var campaigns = client.json("/api/territories/" + copy).get("campaigns");
        assertThat(campaigns.valueStream().map(campaign -> campaign.get("state").asString()))
                .containsExactly("closed", "open");
    }

    @Test
    void whatWasDeletedComesBackAndWhatCameSinceStays(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var archive = archive(client, work.territory());
        work.edit(Workspace.delete("actor", "ada"), Workspace.actor("cid"));

        var report = Client.ok(client.importFiles(work.territory(), archive, false));

        assertThat(report.get("created").get("actor").asInt()).isEqualTo(1);
        assertThat(report.get("items").get(0).get("name").asString()).isEqualTo("Acteur ada");
        assertThat(work.ids("actors")).containsExactly("ada", "bob", "cid");
        Client.ok(work.undo());
        assertThat(work.ids("actors")).containsExactly("bob", "cid");
    }

    @Test
    void anArchiveOfAnotherTerritoryIsSaidToBeAndLeavesTheNameOfThisOne(Client client) {
        var archive = archive(client, Workspace.of(client).with("ada").territory());
        var other = Workspace.of(client).with("bob");
        other.edit(Workspace.put("territory", other.territory(), "name", "Ici"));

        var report = Client.ok(client.importFiles(other.territory(), archive, false));

        assertThat(codes(report, "warnings")).containsExactly("archive-of-another");
        assertThat(other.described().get("name").asString()).isEqualTo("Ici");
        assertThat(other.ids("actors")).containsExactly("ada", "bob");
    }

    @Test
    void nobodyGetsWhatAnArchiveSaysIsTheirs(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        var zoe = Invited.as(client, work.territory(), Role.CONTRIBUTOR, "Zoé", "zoe-" + work.territory());
        var person = zoe.json("/api/me").get("person").asString();
        var line = "{\"id\":\"r\",\"from\":\"ada\",\"to\":\"bob\",\"nature\":\"alliance\",\"mission\":\"animation\","
                + "\"campaign\":\"c\",\"author\":\"Zoé\",\"audience\":\"team\",\"person\":\"" + person + "\"}\n";
        var forged = ArchiveFile.of(work.territory()).with("reading", line).files();

        Client.ok(client.importFiles(work.territory(), forged, false));

        assertThat(work.text("readings", "r", "author")).isEqualTo("Zoé");
        var edit = Workspace.reading("r", "ada", "bob", "opposition");
        var refused = zoe.post(work.at("edits"), Map.of("what", "test", "edits", List.of(edit)));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(texts(archive(client, work.territory())).get("reading.jsonl"))
                .doesNotContain(person);
    }

    @Test
    void whatTheTerritoryRefusesIsNamedByFileAndLine(Client client) {
        var work = Workspace.of(client).with("ada");
        var seq = work.described().get("seq").asLong();
        var files = ArchiveFile.of(work.territory())
                .with("actor", "{\"id\":\"cid\",\"name\":\"Cid\"}\n")
                .with(
                        "resource",
                        "{\"id\":\"x\",\"actor\":\"nobody\",\"name\":\"X\",\"type\":\"premises\",\"audience\":\"team\"}\n")
                .files();

        var refused = client.importFiles(work.territory(), files, false);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(ImportCase.lines(Client.parse(refused.body()).get("problems")))
                .containsExactly("resource.jsonl:1:actor:nobody:unknown-actor");
        assertThat(work.described().get("seq").asLong()).isEqualTo(seq);
    }

    @Test
    void onlyWhoFacilitatesTakesATerritoryOut(Client client) {
        var work = Workspace.of(client).with("ada");
        var contributor = Invited.to(client, work.territory(), Role.CONTRIBUTOR);
        assertThat(contributor.get(work.at("export.archive")).statusCode()).isEqualTo(403);
        assertThat(contributor.get(work.at("export")).statusCode()).isEqualTo(403);
        assertThat(work.get("export").get("documents").get("actor").asInt()).isEqualTo(1);
    }

    private static void changesNothing(Client client, String territory, Map<String, byte[]> archive) {
        var report = Client.ok(client.importFiles(territory, archive, true));
        assertThat(report.get("created")).isEmpty();
        assertThat(report.get("changed")).isEmpty();
        assertThat(codes(report, "warnings")).isSubsetOf("archive-of-another");
    }

    private static List<String> codes(JsonNode report, String part) {
        return report.get(part)
                .valueStream()
                .map(problem -> problem.get("code").asString())
                .toList();
    }

    private static SortedSet<String> rows(Client client, String territory, String table) {
        return client.json("/api/territories/" + territory + "/table/" + table)
                .valueStream()
                .map(JsonNode::toString)
                .map(row -> row.replace(territory, "…"))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, byte[]> archive(Client client, String territory) {
        return client.unzipped("/api/territories/" + territory + "/export.archive");
    }

    private static JsonNode manifest(Map<String, byte[]> archive) {
        return Client.parse(new String(archive.getOrDefault(Manifest.FILE, new byte[0]), StandardCharsets.UTF_8));
    }

    private static Map<String, String> texts(Map<String, byte[]> archive) {
        var texts = new TreeMap<String, String>();
        new HashMap<>(archive).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        texts.remove(Manifest.FILE);
        return texts;
    }
}

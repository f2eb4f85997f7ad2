package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.exchange.ImportCase.ONE_RELATION;
import static org.maillage.exchange.ImportCase.TWO_ACTORS;

import java.io.IOException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Rows are matched by their id: the same files change nothing, corrected files change what they correct. */
@ExtendWith(RunningApplication.class)
class ImportTwiceTest {
    @ParameterizedTest
    @ValueSource(strings = {"lille-2008", "trois-rivieres"})
    void theFilesOfADemonstrationChangeNothingInIt(String demonstration, Client client) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var kind : FileKind.ALL) {
            try (var in = getClass().getResourceAsStream("/demo/" + demonstration + "/" + kind.file())) {
                if (in != null) {
                    files.put(kind.file(), in.readAllBytes());
                }
            }
        }
        var report = Client.ok(client.importFiles(demonstration, files, true));
        assertThat(report.get("created")).isEmpty();
        assertThat(report.get("changed")).isEmpty();
        assertThat(report.get("unchanged").get("actors").asInt()).isGreaterThan(20);
    }

    @Test
    void theSameFilesTwiceAreNotEvenAChange(Client client) {
        var territory = ImportCase.of(client).file("actors.csv", TWO_ACTORS).file("relations.csv", ONE_RELATION);
        var first = territory.run();
        assertThat(first.get("created").get("actors").asInt()).isEqualTo(2);
        var seq = territory.seq();
        var second = territory.run();
        assertThat(second.get("created")).isEmpty();
        assertThat(second.get("changed")).isEmpty();
        assertThat(second.get("items")).isEmpty();
        assertThat(second.get("unchanged")).isEqualTo(first.get("created"));
        assertThat(territory.seq()).isEqualTo(seq);
    }

    @Test
    void emptyCellsDoNotTakeAwayWhatANewEntityStartsWith(Client client) {
        var territory = ImportCase.of(client)
                .file("actors.csv", TWO_ACTORS)
                .file("relations.csv", """
                        id,source_id,target_id,nature,lines,author,mission,audience
                        r1,ada,bob,alliance,,,,
                        """)
                .file("resources.csv", "id,actor_id,name,category,shareability\nx,ada,Salle,premises,\n");
        territory.run();
        var again = territory.run();
        assertThat(again.get("changed")).isEmpty();
        var reading = territory.only("readings");
        assertThat(reading.get("source").asString()).isEqualTo("relations.csv:2");
        assertThat(reading.get("author").asString()).isEqualTo("Animation");
        assertThat(territory.only("resources").get("state").asString()).isEqualTo("available");
    }

    @Test
    void aCorrectedFileChangesWhatItCorrectsAndKeepsFieldsItDoesNotMention(Client client) {
        var territory = ImportCase.withTwoActors(client)
                .file("actors.csv", "id,name,town\nada,Atelier d’Ada,\nbob,Bois de Bob,Roubaix\n");
        var report = territory.run();
        assertThat(report.get("changed").get("actors").asInt()).isEqualTo(1);
        assertThat(report.get("unchanged").get("actors").asInt()).isEqualTo(1);
        var ada = territory.actor("ada");
        assertThat(ada.get("name").asString()).isEqualTo("Atelier d’Ada");
        assertThat(ada.get("kind").asString()).isEqualTo("association");
        assertThat(ada.get("lat").asDouble()).isEqualTo(50.63);
        assertThat(ada.has("town")).as("an empty cell takes the town away").isFalse();
    }

    @Test
    void aCorrectedNatureMovesTheRetainedRelation(Client client) {
        var territory =
                ImportCase.withTwoActors(client).file("relations.csv", ONE_RELATION.replace("alliance", "opposition"));
        territory.run();
        var relation = territory.only("relations");
        assertThat(relation.get("nature").asString()).isEqualTo("opposition");
        assertThat(relation.get("posture").asString()).isEqualTo("hostile");
        assertThat(territory.table("readings")).hasSize(1);
    }

    @Test
    void aDryRunWritesNothingAndNamesWhatItWouldCreateAndChange(Client client) {
        var territory = ImportCase.withTwoActors(client).file("actors.csv", """
                        id,name
                        ada,Atelier d’Ada
                        bob,Bois de Bob
                        cleo,Chez Cléo
                        """);
        var seq = territory.seq();
        var report = territory.dryRun();
        assertThat(territory.seq()).isEqualTo(seq);
        assertThat(territory.table("actors")).hasSize(2);
        assertThat(report.get("created").get("actors").asInt()).isEqualTo(1);
        assertThat(report.get("changed").get("actors").asInt()).isEqualTo(1);
        assertThat(report.get("unchanged").get("actors").asInt()).isEqualTo(1);
        var changed = report.get("items").get(0);
        assertThat(changed.get("id").asString()).isEqualTo("ada");
        assertThat(changed.get("created").asBoolean()).isFalse();
        assertThat(changed.get("fields").get(0).asString()).isEqualTo("name");
        var created = report.get("items").get(1);
        assertThat(created.get("name").asString()).isEqualTo("Chez Cléo");
        assertThat(created.get("kind").asString()).isEqualTo("actors");
        assertThat(created.get("created").asBoolean()).isTrue();
    }
}

package org.maillage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Files come from spreadsheets of all ages. */
@ExtendWith(RunningApplication.class)
class ImportFormatsTest {
    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\ufeff", "windows-1252,''"})
    void lettersWithAccentsArriveInEveryEncoding(String charset, String mark, Client client) {
        var text = mark + "id;name;aliases;tags\r\nada;L’Œuvre d’Été;\"Été; Œuvre \";écoute;;entraide\r\n";
        var territory = ImportCase.of(client)
                .file("actors.csv", text.replace("écoute;;entraide", "écoute").getBytes(Charset.forName(charset)));
        territory.run();
        var ada = territory.actor("ada");
        assertThat(ada.get("name").asString()).isEqualTo("L’Œuvre d’Été");
        assertThat(ada.get("aliases").get(1).asString()).isEqualTo("Œuvre");
        assertThat(ada.get("tags").get(0).asString()).isEqualTo("écoute");
    }

    @Test
    void columnsMayStandInAnyOrderAndOptionalOnesMayBeMissing(Client client) {
        var territory = ImportCase.of(client)
                .file("actors.csv", "Name , ID,shoe size\nAda,ada,38\n\n,,\nBob,bob,44\n")
                .file("relations.csv", "nature,target_id,source_id,id\nalliance,bob,ada,r1\n");
        var report = territory.run();
        assertThat(ImportCase.lines(report.get("warnings"))).containsExactly("actors.csv:1:shoe size::unknown-column");
        assertThat(report.get("created").get("actors").asInt()).isEqualTo(2);
        var reading = territory.only("readings");
        assertThat(reading.get("mission").asString()).as("the last mission").isEqualTo("animation");
        assertThat(reading.get("certainty")).isNull();
        assertThat(reading.has("object")).isFalse();
        assertThat(territory.only("relations").get("audience").asString()).isEqualTo("team");
    }

    @Test
    void everyColumnOfTheFilesReachesItsField(Client client) {
        var territory = ImportCase.withTwoActors(client)
                .file("actors.csv", """
                        id,name,aliases,nature,tags,part_of,legal_form,sessions,status,lines,location_status
                        cleo,Chez Cléo,Cléo;C. & Co,elected,proximité;soin,ada;bob,Scop,S1;S2,to confirm,12-14,unknown
                        """)
                .file("resources.csv", """
                        id,actor_id,name,category,family,quantity,unit,period,place,capacity_note,shareability,status
                        x,ada,Salle,premises,means,"1 200,5",m²,été,Lille,le soir,shared_now,inferred
                        """)
                .file("relations.csv", """
                        id,source_id,target_id,nature,object,form,directed,since,until,state,amount,unit,mission,audience,author,at
                        r2,bob,cleo,interdependence,means,funding,oui,2019,2021,past,10 000,euros,activites,public,Mme A,2020-01-01T00:00:00Z
                        """);
        territory.run();
        var cleo = territory.actor("cleo");
        assertThat(cleo.get("partOf").valueStream().map(node -> node.asString()))
                .containsExactly("ada", "bob");
        assertThat(cleo.get("meetings")).hasSize(2);
        assertThat(cleo.get("legalForm").asString()).isEqualTo("Scop");
        assertThat(cleo.get("certainty").asString()).isEqualTo("to_confirm");
        assertThat(cleo.get("nature").asString()).isEqualTo("elected");
        var resource = territory.only("resources");
        assertThat(resource.get("quantity").asDouble()).isEqualTo(1200.5);
        assertThat(resource.get("state").asString()).isEqualTo("pooled");
        assertThat(resource.get("conditions").asString()).isEqualTo("le soir");
        var reading = territory.row("readings", "r2");
        assertThat(reading.get("directed").asBoolean()).isTrue();
        assertThat(reading.get("amount").asDouble()).isEqualTo(10_000);
        assertThat(reading.get("author").asString()).isEqualTo("Mme A");
        var parts = client.json("/api/territories/" + territory.territory() + "/actors/ada")
                .get("parts");
        assertThat(parts.get(0).asString()).isEqualTo("cleo");
    }

    @Test
    void aReadingWithoutCampaignGoesToTheLastOneUnderWay(Client client) {
        var territory = ImportCase.withTwoActors(client);
        client.edit(
                territory.territory(),
                List.of(
                        Map.of("kind", "campaign", "id", "2030", "document", Map.of("state", "open", "order", 5)),
                        Map.of("kind", "campaign", "id", "2031", "document", Map.of("state", "closed", "order", 6))));
        territory
                .file("relations.csv", "id,source_id,target_id,nature\nr9,ada,bob,neutrality\n")
                .run();
        assertThat(territory.row("readings", "r9").get("campaign").asString()).isEqualTo("2030");
    }

    @Test
    void filesInAFolderOfTheZipAreFoundAndOthersAreSaid(Client client) {
        var report = ImportCase.of(client)
                .file("données/actors.csv", ImportCase.TWO_ACTORS)
                .file("données/lisez-moi.txt", "Bonjour".getBytes(UTF_8))
                .file("__MACOSX/._actors.csv", "x")
                .run();
        assertThat(report.get("created").get("actors").asInt()).isEqualTo(2);
        assertThat(ImportCase.lines(report.get("warnings"))).containsExactly("lisez-moi.txt:0:::unknown-file");
    }

    @Test
    void theSameFileTwiceAndFilesOfNoUseAreRefused(Client client) {
        assertThat(ImportCase.of(client)
                        .file("2025/actors.csv", ImportCase.TWO_ACTORS)
                        .file("2026/actors.csv", ImportCase.TWO_ACTORS)
                        .problems())
                .containsExactly(":0::actors.csv:file-twice");
        assertThat(ImportCase.of(client).file("acteurs.csv", "id\n").problems()).containsExactly(":0:::no-known-file");
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefused(Client client) {
        assertThat(ImportCase.of(client)
                        .file("actors.csv", new byte[65 * 1024 * 1024])
                        .problems())
                .containsExactly(":0:::too-much-data");
    }

    @Test
    void aColumnMayBearTheNameOfItsFieldUnlessTheUsualOneIsThereToo(Client client) {
        var territory = ImportCase.of(client)
                .file("actors.csv", "id,name,source\nada,Ada,Visite\n")
                .file(
                        "resources.csv",
                        "id,actor_id,name,category,type,source\nr1,ada,Salle,meeting_room,jaune,Visite\n");
        assertThat(ImportCase.lines(territory.run().get("warnings")))
                .containsExactly("resources.csv:1:type::unknown-column");
        assertThat(territory.actor("ada").get("source").asString()).isEqualTo("Visite");
        assertThat(territory.only("resources").get("type").asString()).isEqualTo("meeting_room");
    }
}

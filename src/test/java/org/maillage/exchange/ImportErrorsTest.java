package org.maillage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.exchange.ImportCase.TWO_ACTORS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** Everything wrong is named at once, at its file, line, column and value; then nothing at all is imported. */
@ExtendWith(RunningApplication.class)
class ImportErrorsTest {
    @Test
    void everyErrorOfEveryFileIsNamedAtOnce(Client client) {
        var problems = ImportCase.of(client)
                .file("actors.csv", """
                        id,name,lat,lon,part_of,location_status

                        ada,Atelier Ada,95,3.06,,stated
                        bob,,50.6,181,,
                        ada,Encore Ada,,,,
                        cleo,"Chez
                        Cléo",50.6,,,
                        dan,Dan,ici,3,,quelque part
                        ,Sans identifiant,,,,
                        e e,Espace,,,,
                        fay,Fay,,,personne,
                        """)
                .file("resources.csv", """
                        id,actor_id,name,category,quantity,shareability
                        x1,zoe,Salle,premises,1 200,offered
                        x2,bob,,premises,beaucoup,lent
                        x3,bob,Sans type,,,
                        """)
                .file("needs.csv", "id,actor_id,name,category,state\nn1,zoe,Compta,accounting,urgent\n")
                .file("relations.csv", """
                        id,source_id,target_id,nature,object,directed,mission,campaign,certainty
                        r1,ada,zoe,alliance,,,,,
                        r2,ada,ada,alliance,,,,,
                        r3,ada,bob,amour,,,,,
                        r4,ada,bob,alliance,argent,peut-être,,,
                        r5,ada,bob,alliance,,,lune,1789,
                        r6,,bob,,,,,,
                        """)
                .file("pools.csv", "id,name,stage,carrier_id,members,places\np1,Lot,rêve,zoe,bob;yann,deux\n")
                .problems();
        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "actors.csv:3:lat:95:out-of-range",
                        "actors.csv:4:name::empty-name",
                        "actors.csv:4:lon:181:out-of-range",
                        "actors.csv:5:id:ada:duplicate-id",
                        "actors.csv:6:lon::half-location",
                        "actors.csv:8:lat:ici:not-a-number",
                        "actors.csv:8:location_status:quelque part:not-allowed",
                        "actors.csv:9:id::empty-cell",
                        "actors.csv:10:id:e e:bad-id",
                        "actors.csv:11:part_of:personne:unknown-actor",
                        "resources.csv:2:actor_id:zoe:unknown-actor",
                        "resources.csv:3:name::empty-name",
                        "resources.csv:3:quantity:beaucoup:not-a-number",
                        "resources.csv:3:shareability:lent:not-allowed",
                        "resources.csv:4:category::empty-cell",
                        "needs.csv:2:actor_id:zoe:unknown-actor",
                        "needs.csv:2:state:urgent:not-allowed",
                        "relations.csv:2:target_id:zoe:unknown-actor",
                        "relations.csv:3:target_id:ada:self-relation",
                        "relations.csv:4:nature:amour:unknown-nature",
                        "relations.csv:5:object:argent:unknown-object",
                        "relations.csv:5:directed:peut-être:not-yes-or-no",
                        "relations.csv:6:mission:lune:unknown-mission",
                        "relations.csv:6:campaign:1789:unknown-campaign",
                        "relations.csv:7:source_id::empty-cell",
                        "relations.csv:7:nature::empty-cell",
                        "pools.csv:2:stage:rêve:not-allowed",
                        "pools.csv:2:carrier_id:zoe:unknown-actor",
                        "pools.csv:2:members:yann:unknown-actor",
                        "pools.csv:2:places:deux:not-a-whole-number");
    }

    @Test
    void problemsStandInTheOrderOfTheFilesAndNameTheColumnsAsWritten(Client client) {
        assertThat(ImportCase.withTwoActors(client)
                        .file("actors.csv", "id,name,lat,lon\nada,Ada,50,3\nbob,Bob,95,3\n")
                        .file("resources.csv", "id,actor,name,type\nx,zoe,Salle,premises\ny,,Salle,premises\n")
                        .file("relations.csv", """
                                id,from,to,nature,certainty,object
                                r1,ada,zoe,alliance,énoncée,
                                r2,ada,bob,alliance,,argent
                                """)
                        .problems())
                .containsExactly(
                        "actors.csv:3:lat:95:out-of-range",
                        "resources.csv:2:actor:zoe:unknown-actor",
                        "resources.csv:3:actor::empty-cell",
                        "relations.csv:2:certainty:énoncée:not-allowed",
                        "relations.csv:2:to:zoe:unknown-actor",
                        "relations.csv:3:object:argent:unknown-object");
    }

    @Test
    void aProblemSaysWhatToDoInTheLanguageOfThePerson(Client client) {
        var territory = ImportCase.of(client);
        var response = client.importFiles(
                territory.territory(), Map.of("actors.csv", "id,name,lat,lon\nada,Ada,95,3\n".getBytes(UTF_8)), false);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = Client.parse(response.body()).get("problems").get(0);
        assertThat(problem.get("message").asString())
                .isEqualTo("«\u00a0lat\u00a0» vaut 95, hors des limites\u00a0: donnez une valeur entre -90 et 90.");
    }

    @Test
    void aMissingColumnIsNamedOnceAndDoesNotMakeOtherFilesWrong(Client client) {
        assertThat(ImportCase.of(client)
                        .file("actors.csv", "id,nom\nada,Ada\n")
                        .file("relations.csv", ImportCase.ONE_RELATION)
                        .problems())
                .containsExactly("actors.csv:1:name::missing-column");
    }

    @Test
    void aQuoteThatIsNotClosedIsNamedAtTheLineItBeginsOn(Client client) {
        assertThat(ImportCase.of(client)
                        .file("actors.csv", "id,name\nada,Ada\nbob,\"Bob\ncleo,Cléo\ndan,Dan\n")
                        .problems())
                .containsExactly("actors.csv:3:::unreadable-csv");
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsRefused(Client client) {
        assertThat(ImportCase.of(client)
                        .file("actors.csv", "id,name\nada,Ada,Lille\nbob,Bob,,\n")
                        .problems())
                .containsExactly("actors.csv:2::Lille:too-many-cells");
    }

    @Test
    void anEmptyFileAndADoubledColumnAreRefused(Client client) {
        assertThat(ImportCase.of(client)
                        .file("actors.csv", "")
                        .file("needs.csv", "id,actor_id,name,category,name\n")
                        .problems())
                .containsExactlyInAnyOrder("actors.csv:1:::empty-file", "needs.csv:1:name::duplicate-column");
    }

    @Test
    void aGroupThatWouldBeAPartOfItselfIsRefused(Client client) {
        var territory = ImportCase.withTwoActors(client);
        territory.file("actors.csv", "id,name,part_of\nada,Ada,bob\n").run();
        assertThat(territory
                        .file("actors.csv", "id,name,part_of\nbob,Bob,cleo\ncleo,Cléo,ada\ndan,Dan,dan\n")
                        .problems())
                .containsExactlyInAnyOrder(
                        "actors.csv:2:part_of:cleo:group-cycle",
                        "actors.csv:3:part_of:ada:group-cycle",
                        "actors.csv:4:part_of:dan:group-cycle");
    }

    @Test
    void oneWrongRowKeepsAllTheOthersOut(Client client) {
        var territory = ImportCase.of(client)
                .file("actors.csv", TWO_ACTORS)
                .file("relations.csv", "id,source_id,target_id,nature\nr1,ada,nobody,alliance\n");
        assertThat(territory.problems()).hasSize(1);
        assertThat(territory.table("actors")).isEmpty();
    }

    @Test
    void aTerritoryThatDoesNotExistIsNotFound(Client client) {
        var response = client.importFiles("nowhere", Map.of("actors.csv", TWO_ACTORS.getBytes(UTF_8)), false);
        assertThat(response.statusCode()).isEqualTo(404);
    }
}

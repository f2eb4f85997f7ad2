package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** A spreadsheet that nobody knows comes in once a person has said what its columns and words mean. */
@ExtendWith(RunningApplication.class)
class WizardImportTest {
    private static final byte[] STRUCTURES = """
            Structure;Type;Commune;Adresse;Ce qu'elle propose
            Café des Voisins;Asso loi 1901;Lille;3 rue Basse;Prête sa salle
            Épicerie du Coin;Boutique;Sainte-Colombe;;Livre des paniers
            Rêve d’ailleurs;Association;Trouperdu-les-Oies;;
            """.getBytes(Charset.forName("windows-1252"));

    @Test
    void aTableNobodyKnowsIsAskedAboutAndNotPutAsideWithoutARemedy(Client client) {
        var territory = client.newTerritory();
        var refused = client.importFile(territory, "Structures.csv", STRUCTURES, true);
        assertThat(refused.body()).contains("no-known-file", "unknown-table", "dites ce qu’est chacune");

        var look = look(client, territory, "Structures.csv", STRUCTURES, Map.of());
        assertThat(look.get("known").asBoolean()).isFalse();
        assertThat(look.get("lines").asInt()).isEqualTo(3);
        assertThat(look.get("kind").asString()).isEqualTo("actors");
        assertThat(look.get("fields").toString())
                .contains(
                        "\"structure\":\"name\"", "\"type\":\"kind\"", "\"commune\":\"town\"", "\"adresse\":\"rest\"");
        assertThat(look.get("columns").get(0).toString())
                .isEqualTo(
                        "{\"name\":\"structure\",\"samples\":[\"Café des Voisins\",\"Épicerie du Coin\",\"Rêve d’ailleurs\"]}");
        assertThat(look.get("words")
                        .valueStream()
                        .map(word -> word.get("field").asString() + " "
                                + word.get("word").asString() + " "
                                + word.path("code").asString("-")))
                .containsExactly("kind Asso loi 1901 association", "kind Boutique -");
        assertThat(look.get("towns")
                        .valueStream()
                        .map(town ->
                                town.get("word").asString() + (town.get("towns").isEmpty() ? " none" : " several")))
                .containsExactly("Sainte-Colombe several", "Trouperdu-les-Oies none");
        assertThat(look.get("towns").get(0).get("towns").get(0).get("region").asString())
                .isNotEmpty();
    }

    @Test
    void theHeadingMayStandFurtherDownAndAnotherRowMayBeChosen(Client client) {
        var territory = client.newTerritory();
        var file = """
                Annuaire des associations, édition 2026

                Source ; mairie, service de la vie associative
                Structure;Commune
                Café des voisins;Lille
                Bar, tabac, presse;Lille
                """.getBytes(StandardCharsets.UTF_8);
        var look = look(client, territory, "annuaire.csv", file, Map.of());
        assertThat(look.get("heading").asInt()).isEqualTo(3);
        assertThat(look.get("top").toString())
                .contains(
                        "{\"line\":1,\"text\":\"Annuaire des associations, édition 2026\"}",
                        "{\"line\":4,\"text\":\"Structure · Commune\"}");

        var chosen = look(client, territory, "annuaire.csv", file, Map.of("annuaire.csv", Map.of("heading", 4)));
        assertThat(chosen.get("lines").asInt()).isEqualTo(2);
        assertThat(chosen.get("fields").toString()).contains("\"structure\":\"name\"", "\"commune\":\"town\"");

        var nowhere = send(client, territory, "annuaire.csv", file, Map.of("heading", 2), true);
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("unusable-matching");
        assertThat(send(client, territory, "annuaire.csv", file, Map.of("heading", 4), false)
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.json("/api/territories/" + territory + "/table/actors")
                        .valueStream()
                        .map(row -> row.get("name").asString()))
                .containsExactlyInAnyOrder("Café des voisins", "Bar, tabac, presse");
    }

    @Test
    void itComesInAsWasSaidAndTheSameAgainChangesNothing(Client client) {
        var territory = client.newTerritory();
        var look = look(client, territory, "structures.csv", STRUCTURES, Map.of());
        var said = new HashMap<String, Object>(Map.of(
                "kind", "actors",
                "columns",
                        Map.of(
                                "structure",
                                "name",
                                "type",
                                "kind",
                                "commune",
                                "town",
                                "adresse",
                                "rest",
                                "ce qu'elle propose",
                                "description"),
                "values", Map.of("kind", Map.of("Asso loi 1901", "association", "Boutique", ""))));
        var asked = send(client, territory, "structures.csv", STRUCTURES, said, false);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(ImportCase.lines(Client.parse(asked.body()).get("problems")))
                .containsExactly("structures.csv:3:commune:Sainte-Colombe:several-towns");

        var towns = look.get("towns").get(0).get("towns");
        var chosen = towns.get(towns.size() - 1);
        said.put("towns", Map.of("Sainte-Colombe", Map.of("lat", chosen.get("lat"), "lon", chosen.get("lon"))));
        var report = Client.ok(send(client, territory, "structures.csv", STRUCTURES, said, false));
        assertThat(report.get("created").toString()).isEqualTo("{\"actors\":3}");
        assertThat(ImportCase.lines(report.get("warnings")))
                .containsExactly("structures.csv:4:commune:Trouperdu-les-Oies:town-not-found");
        var actors = client.json("/api/territories/" + territory + "/table/actors");
        assertThat(actors.valueStream()
                        .map(one -> one.get("id").asString() + " "
                                + one.path("kind").asString("-")))
                .containsExactlyInAnyOrder(
                        "cafe-des-voisins association", "epicerie-du-coin -", "reve-d-ailleurs association");
        var grocer = one(actors, "epicerie-du-coin");
        assertThat(grocer.get("lat").asDouble()).isEqualTo(chosen.get("lat").asDouble());
        assertThat(one(actors, "cafe-des-voisins").get("description").asString())
                .isEqualTo("Prête sa salle\nadresse\u00a0: 3 rue Basse");

        var again = Client.ok(send(client, territory, "structures.csv", STRUCTURES, said, false));
        assertThat(again.get("created")).isEmpty();
        assertThat(again.get("changed")).isEmpty();
        assertThat(client.json("/api/territories/" + territory + "/undoable")
                        .get("undo")
                        .asInt())
                .as("one change of the journal, which can be undone")
                .isEqualTo(1);
    }

    @Test
    void aCopiedRangeNamesActorsByTheirNamesAndEveryWrongCellIsNamed(Client client) {
        var territory = ImportCase.withTwoActors(client).territory();
        var pasted = """
                Structure\tRessource\tCatégorie\tQuantité
                atelier ada\tSalle du fond\tSalles de réunion\tbeaucoup
                Inconnue\tMinibus\tvéhicule\t1
                """.getBytes(StandardCharsets.UTF_8);
        var look = look(client, territory, "collage.tsv", pasted, Map.of());
        assertThat(look.get("kind").asString()).isEqualTo("resources");
        assertThat(look.get("actors").valueStream().map(word -> word.get("word").asString()))
                .containsExactly("Inconnue");
        var refused = send(client, territory, "collage.tsv", pasted, Map.of("kind", "resources"), true);
        assertThat(ImportCase.lines(Client.parse(refused.body()).get("problems")))
                .contains(
                        "collage.tsv:2:quantité:beaucoup:not-a-number",
                        "collage.tsv:3:structure:Inconnue:actor-not-found");

        var mended = new String(pasted, StandardCharsets.UTF_8)
                .replace("beaucoup", "30")
                .getBytes(StandardCharsets.UTF_8);
        var said = Map.of(
                "kind",
                "resources",
                "create",
                true,
                "values",
                Map.of("type", Map.of("Salles de réunion", "meeting_room")));
        var report = Client.ok(send(client, territory, "collage.tsv", mended, said, false));
        assertThat(report.get("created").toString()).isEqualTo("{\"actors\":1,\"resources\":2}");
        var resources = client.json("/api/territories/" + territory + "/table/resources");
        assertThat(one(resources, "ada-salle-du-fond").get("type").asString()).isEqualTo("meeting_room");
        assertThat(one(resources, "inconnue-minibus").get("actor").asString()).isEqualTo("inconnue");
    }

    @Test
    void emptyCellsLeaveWhatIsKnownAndAKnownNameIsTheSameActor(Client client) {
        var started = ImportCase.withTwoActors(client);
        var table = "Nom;Type;Commune;Présentation\nAtelier Ada;;;Répare tout\n".getBytes(StandardCharsets.UTF_8);
        var report = Client.ok(send(client, started.territory(), "liste.csv", table, Map.of(), false));
        assertThat(report.get("changed").toString()).isEqualTo("{\"actors\":1}");
        assertThat(started.actor("ada").get("kind").asString()).isEqualTo("association");
        assertThat(started.actor("ada").get("town").asString()).isEqualTo("Lille");
        assertThat(started.actor("ada").get("description").asString()).isEqualTo("Répare tout");
    }

    @Test
    void aNameLikeAKnownOneIsAskedAboutAndMayBeTheSame(Client client) {
        var started = ImportCase.withTwoActors(client);
        var table = "Nom;Description\nLes Ateliers Ada;Vélos\nAtelier Adda;Répare\n".getBytes(StandardCharsets.UTF_8);
        var look = look(client, started.territory(), "liste.csv", table, Map.of());
        assertThat(look.get("actors")
                        .valueStream()
                        .map(one -> one.get("word").asString() + " "
                                + one.get("actors").get(0).get("id").asString()))
                .containsExactly("Atelier Adda ada");
        var same = Map.of("actors", Map.of("Atelier Adda", "ada", "Les Ateliers Ada", ""));
        var report = Client.ok(send(client, started.territory(), "liste.csv", table, same, false));
        assertThat(report.get("created").toString()).isEqualTo("{\"actors\":1}");
        assertThat(started.actor("ada").get("description").asString()).isEqualTo("Répare");
    }

    @Test
    void whatIsSaidOfColumnsThatThereAreNotIsRefused(Client client) {
        var territory = client.newTerritory();
        for (var said : List.of(
                Map.of("kind", "dogs"),
                Map.of("kind", "actors", "columns", Map.of("structure", "audience")),
                Map.of("columns", Map.of()))) {
            var answer = send(client, territory, "structures.csv", STRUCTURES, said, true);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("unusable-matching");
        }
    }

    @Test
    void oneRowSaysWhatAnActorIsHasLacksAndWithWhomItWorks(Client client) {
        var territory = client.newTerritory();
        var table = """
                Structure,Commune,Type,Ressources,Besoins,Partenaires
                Café des Voisins,Lille,Association,"Salle de réunion; Cuisine partagée",Bénévoles,"Épicerie du Coin, Mairie"
                Épicerie du Coin,Lille,Association,Camionnette,,Café des Voisins
                """.getBytes(StandardCharsets.UTF_8);
        var look = look(client, territory, "tout.csv", table, Map.of());
        assertThat(look.get("kind").asString()).isEqualTo("actors");
        assertThat(look.get("fields").toString())
                .contains("\"ressources\":\"holds\"", "\"besoins\":\"lacks\"", "\"partenaires\":\"tied\"");
        assertThat(look.get("words")
                        .valueStream()
                        .map(word -> word.get("field").asString() + " "
                                + word.get("word").asString()))
                .contains("holds Cuisine partagée", "holds Camionnette");
        var said = new HashMap<String, Object>(Map.of(
                "kind",
                "actors",
                "values",
                Map.of("holds", Map.of("Camionnette", "vehicle")),
                "fixed",
                Map.of("tiedNature", "alliance"),
                "create",
                true));
        var report = Client.ok(send(client, territory, "tout.csv", table, said, false));
        assertThat(report.at("/created/actors").asInt()).isEqualTo(3);
        assertThat(report.at("/created/resources").asInt()).isEqualTo(3);
        assertThat(report.at("/created/needs").asInt()).isEqualTo(1);
        assertThat(report.at("/created/relations").asInt()).isEqualTo(2);
        assertThat(client.json("/api/territories/" + territory + "/table/resources")
                        .toString())
                .contains("\"name\":\"Camionnette\"", "\"type\":\"vehicle\"");
        var again = Client.ok(send(client, territory, "tout.csv", table, said, true));
        assertThat(again.get("created").toString()).isEqualTo("{}");

        said.put("fixed", Map.of());
        var refused = send(client, client.newTerritory(), "tout.csv", table, said, true);
        assertThat(ImportCase.lines(Client.parse(refused.body()).get("problems")))
                .as("no nature is guessed")
                .containsExactly("tout.csv:1:partenaires::missing-column");
    }

    @Test
    void aPartnerWrittenALittleDifferentlyIsAskedAboutAndNotMadeTwice(Client client) {
        var territory = client.newTerritory();
        client.edit(territory, List.of(Workspace.put("actor", "hall", "name", "Mairie de Lille")));
        var table = "Structure,Partenaires\nCafé des Voisins,Mairie de Lile\n".getBytes(StandardCharsets.UTF_8);
        var columns = Map.of("structure", "name", "partenaires", "tied");
        var said = new HashMap<String, Object>(Map.of(
                "kind", "actors", "columns", columns, "fixed", Map.of("tiedNature", "alliance"), "create", true));
        var asked = look(client, territory, "avec.csv", table, Map.of("avec.csv", said));
        assertThat(asked.at("/actors/0/word").asString()).isEqualTo("Mairie de Lile");
        assertThat(asked.at("/actors/0/actors/0/id").asString()).isEqualTo("hall");
        said.put("actors", Map.of("Mairie de Lile", "hall"));
        var report = Client.ok(send(client, territory, "avec.csv", table, said, true));
        assertThat(report.get("created").toString()).isEqualTo("{\"actors\":1,\"relations\":1}");
    }

    private static JsonNode look(Client client, String territory, String name, byte[] file, Map<String, ?> said) {
        var answer = client.importTable("/api/territories/" + territory + "/import/tables", name, file, said);
        return Client.ok(answer).get(0);
    }

    private static HttpResponse<String> send(
            Client client, String territory, String name, byte[] file, Map<String, ?> said, boolean dryRun) {
        var address = "/api/territories/" + territory + "/import?dryRun=" + dryRun;
        return client.importTable(address, name, file, Map.of(name, said));
    }

    private static JsonNode one(JsonNode rows, String id) {
        return rows.valueStream()
                .filter(row -> row.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

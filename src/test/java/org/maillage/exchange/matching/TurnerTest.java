package org.maillage.exchange.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.exchange.table.Table;
import org.maillage.geography.Gazetteer;
import org.maillage.problem.Problem;

/** Tables of other people become ours, the same each time. */
class TurnerTest {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final ActorNames actors = new ActorNames();

    @Test
    void cellsGoWhereThePersonSays() {
        var said = new TableMatching(
                null,
                "actors",
                Map.of("a", "name", "b", "kind", "c", "description", "d", "rest"),
                Map.of("sector", "food"),
                Map.of("kind", Map.of("Asso", "association", "?", "")),
                Map.of(),
                Map.of(),
                false);
        var turned = turn(said, "a;b;c;d", "Café;Asso;Une salle;3 rue Basse", "Bar;?;;");
        assertThat(cells(turned))
                .containsExactly(
                        "{description=Une salle\nd\u00a0: 3 rue Basse, id=cafe, kind=association, name=Café, sector=food}",
                        "{id=bar, name=Bar, sector=food}");
        assertThat(turned.called()).containsEntry("name", "a").containsEntry("description", "c");
    }

    @Test
    void anActorIsFoundByItsNameOrAnotherNameInTheSameTown() {
        known("x1", "Café des Voisins", "CDV", "Lille");
        known("x2", "Mairie", "", "Roubaix");
        known("mairie", "Mairie", "", "Lens");
        var turned = turn(
                TableMatching.none(),
                "Nom;Commune",
                "cafe des voisins;",
                "C.D.V.;Lens",
                "Mairie;Roubaix",
                "Mairie;Douai");
        assertThat(ids(turned)).containsExactly("x1", "c-d-v", "x2", "mairie-douai");
    }

    @Test
    void rowsOfOneNameInOneTownAreOneActor() {
        var turned = turn(
                TableMatching.none(),
                "Nom;Commune;Description",
                "Café;;Une salle",
                "CAFÉ;Lille;Un four",
                "Café;Lens;Ailleurs");
        assertThat(cells(turned))
                .hasSize(2)
                .first()
                .asString()
                .contains("description=Une salle\nUn four", "town=Lille", "lat=50.6");
        assertThat(warnings.stream().map(one -> one.row() + one.code())).containsExactly("3rows-joined");
    }

    @Test
    void townsAreLocatedNearTheOthersAndAskedForWhenSeveralMayBeMeant() {
        var turned = turn(
                TableMatching.none(),
                "Nom;Ville",
                "A;Lille",
                "B;59100 Roubaix",
                "C;Lens",
                "D;Sainte-Colombe",
                "E;Trouperdu-les-Oies");
        assertThat(cells(turned).get(1)).contains("town=Roubaix", "lat=50.6", "locationStatus=");
        assertThat(cells(turned).get(2))
                .as("the one near Lille: there are others in Belgium and Switzerland")
                .contains("lat=50.43");
        assertThat(problems.stream().map(one -> one.row() + one.column() + one.value() + one.code()))
                .containsExactly("5VilleSainte-Colombeseveral-towns");
        assertThat(warnings.stream().map(one -> one.row() + one.column() + one.value() + one.code()))
                .containsExactly("6VilleTrouperdu-les-Oiestown-not-found");
    }

    @Test
    void anActorThatStandsInItsTownStaysWhereItWasPut() {
        known("bar", "Bar", "", "Lille");
        assertThat(cells(turn(TableMatching.none(), "Nom;Ville", "Bar;Lille")))
                .containsExactly("{id=bar, name=Bar, town=Lille}");
    }

    @Test
    void whatActorsHaveNamesThemByNameAndSaysWhichIsUnknown() {
        known("x1", "Café", "", "Lille");
        known("x2", "Mairie", "", "Lens");
        known("x3", "Mairie", "", "Lille");
        var turned = turn(
                TableMatching.none(), "Structure;Ressource", "CAFÉ;Salle", "Mairie;Salle", "Personne;Salle", "x3;Four");
        assertThat(ids(turned)).startsWith("x1-salle").endsWith("x3-four");
        assertThat(problems.stream().map(one -> one.row() + one.column() + one.code()))
                .containsExactly("3Structureseveral-actors", "4Structureactor-not-found");
    }

    @Test
    void missingActorsAreCreatedWhereThePersonSaysSo() {
        known("x1", "Café", "", "Lille");
        known("personne", "Autre chose", "", "");
        var said = new TableMatching(null, null, null, Map.of(), Map.of(), Map.of(), Map.of("Kfé", "x1"), true);
        var turned = turn(said, "De;Vers;Nature", "Kfé;Personne;Alliance", "Personne;Café;Alliance");
        assertThat(problems).isEmpty();
        assertThat(turned.newcomers().lines()).hasSize(1).first().asString().contains("id=personne-2", "name=Personne");
        assertThat(ids(turned)).containsExactly("x1-personne-2-alliance", "personne-2-x1-alliance");
    }

    @Test
    void aRowSaysWhatItsActorHasAndLacksAndWithWhomItWorks() {
        known("mairie", "Mairie", "", "Lille");
        var said = new TableMatching(
                null,
                "actors",
                Map.of("nom", "name", "a", "holds", "aussi", "holds", "manque", "lacks", "avec", "tied"),
                Map.of("tiedNature", "alliance"),
                Map.of("holds", Map.of("Salle", "meeting_room", "Sourire", "")),
                Map.of(),
                Map.of(),
                true);
        var all = turnAll(
                said,
                "nom;a;aussi;manque;avec",
                "Café;Salle, Sourire;Cuisine;Bénévoles|Camion;Mairie, Épicerie",
                "Épicerie;;;;Café",
                "café;;Tables;;");
        assertThat(all).extracting(Turned::kind).containsExactlyInAnyOrder("actors", "resources", "needs", "relations");
        assertThat(cells(all.getFirst())).containsExactly("{id=cafe, name=Café}", "{id=epicerie, name=Épicerie}");
        assertThat(cells(of(all, "resources")))
                .containsExactly(
                        "{actor=cafe, id=cafe-salle, name=Salle, type=meeting_room}",
                        "{actor=cafe, id=cafe-cuisine, name=Cuisine, type=Cuisine}",
                        "{actor=cafe, id=cafe-tables, name=Tables, type=Tables}");
        assertThat(cells(of(all, "needs")))
                .containsExactly(
                        "{actor=cafe, id=cafe-benevoles, name=Bénévoles, type=Bénévoles}",
                        "{actor=cafe, id=cafe-camion, name=Camion, type=Camion}");
        assertThat(cells(of(all, "relations")))
                .as("two that name each other are one pair")
                .containsExactly(
                        "{from=cafe, id=cafe-mairie-alliance, nature=alliance, to=mairie}",
                        "{from=cafe, id=cafe-epicerie-alliance, nature=alliance, to=epicerie}");
        assertThat(of(all, "relations").called()).containsEntry("to", "avec");
        assertThat(problems).isEmpty();
    }

    @Test
    void aPointWithinAWordIsSpelling() {
        assertThat(Besides.items("Salarié·es; bénévoles")).containsExactly("Salarié·es", "bénévoles");
        assertThat(Besides.items("• Salle · Cuisine\n• Camion")).containsExactly("Salle", "Cuisine", "Camion");
        assertThat(Besides.items("salarié·es, Table")).containsExactly("salarié·es", "Table");
    }

    @Test
    void aPairIsOneRowWhoeverNamesTheOtherAndItsColumnsStayThose() {
        var tied = new TableMatching(
                null,
                "actors",
                Map.of("nom", "name", "avec", "tied"),
                Map.of("tiedNature", "alliance"),
                Map.of(),
                Map.of(),
                Map.of(),
                true);
        var relations = of(turnAll(tied, "nom;avec", "Zinc;Bar", "Bar;Zinc"), "relations");
        assertThat(cells(relations)).containsExactly("{from=zinc, id=bar-zinc-alliance, nature=alliance, to=bar}");
        assertThat(relations.called()).containsEntry("from", "nom").containsEntry("to", "avec");
        var turned = of(turnAll(tied, "nom;avec", "Bar;Zinc", "Zinc;Bar"), "relations");
        assertThat(cells(turned))
                .as("the same pair")
                .containsExactly("{from=bar, id=bar-zinc-alliance, nature=alliance, to=zinc}");
    }

    @Test
    void aPartnerThatNobodyIsCalledAfterIsSaidByItsCellUnlessItIsToBeMade() {
        var columns = Map.of("nom", "name", "avec", "tied");
        var said = new TableMatching(
                null, "actors", columns, Map.of("tiedNature", "alliance"), Map.of(), Map.of(), Map.of(), false);
        turnAll(said, "nom;avec", "Café;Personne");
        assertThat(problems).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("actor-not-found");
            assertThat(problem.column()).isEqualTo("avec");
            assertThat(problem.row()).isEqualTo(2);
        });
    }

    private static Turned of(List<Turned> all, String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }

    private void known(String id, String name, String alias, String town) {
        actors.add(new ActorNames.Named(id, name, alias.isEmpty() ? List.of() : List.of(alias), town, true));
    }

    private Turned turn(TableMatching said, String header, String... rows) {
        return turnAll(said, header, rows).getFirst();
    }

    private List<Turned> turnAll(TableMatching said, String header, String... rows) {
        var columns = List.of(header.split(";"));
        var lines = new ArrayList<Table.Line>();
        for (var row : rows) {
            var cells = new LinkedHashMap<String, String>();
            var words = row.split(";", -1);
            for (var i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), words[i]);
            }
            lines.add(new Table.Line(lines.size() + 2, cells));
        }
        var towns = new TownNames(Gazetteer::bundled, null, null);
        return new Turner(HeaderWords.bundled(), actors, towns, problems, warnings)
                .turn(new Table("t.csv", columns, lines), said);
    }

    private static List<String> cells(Turned turned) {
        return turned.table().lines().stream()
                .map(line -> new TreeMap<>(line.cells()).toString())
                .toList();
    }

    private static Stream<String> ids(Turned turned) {
        return turned.table().lines().stream().map(line -> line.cells().getOrDefault("id", ""));
    }
}

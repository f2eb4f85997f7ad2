package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same actor entered twice is found, and becomes one that keeps what both had. */
@ExtendWith(InBrowser.class)
class MergingTest {
    @Test
    void likelyDuplicatesAreProposedMergedAndTakenApartAgain(Visit visit) {
        var territory = visit.client().newTerritory();
        visit.client()
                .edit(
                        territory,
                        List.of(
                                entity("actor", "a-1", Map.of("name", "Café des voisins", "town", "Roubaix")),
                                entity("actor", "a-2", Map.of("name", "Cafe des Voisins")),
                                entity("actor", "a-3", Map.of("name", "Atelier vélo")),
                                entity("need", "n-2", Map.of("name", "Un four", "actor", "a-2", "type", "oven"))));
        visit.open("/t/" + territory + "?panel=data");
        assertThat(visit.panel()).containsText("Rapprochés par");
        Visit.press(visit.panel(), "Garder « Café des voisins »");
        assertThat(visit.page()
                        .getByText("Cafe des Voisins réuni à Café des voisins")
                        .first())
                .isVisible();
        assertThat(visit.panel()).containsText("Aucun doublon repéré");

        LookingTest.search(visit, "voisins", "Café des voisins");
        assertThat(visit.panel()).containsText("Un four");
        visit.page().getByRole(AriaRole.BUTTON, named("Annuler")).first().click();
        assertThat(visit.panel()).containsText("« Cafe des Voisins » est peut-être le même acteur");
    }

    @Test
    void actorsToldApartAreNotProposedAgainUntilSomebodyAsks(Visit visit) {
        var territory = visit.client().newTerritory();
        visit.client()
                .edit(
                        territory,
                        List.of(
                                entity("actor", "a-1", Map.of("name", "Café des voisins")),
                                entity("actor", "a-2", Map.of("name", "Cafe des Voisins"))));
        visit.open("/t/" + territory + "?panel=data");
        Visit.press(visit.panel(), "Ce n’est pas le même");
        assertThat(visit.panel()).containsText("Aucun doublon repéré");
        assertThat(visit.panel()).containsText("Gardés distincts : Café des voisins et Cafe des Voisins");
        visit.page().reload();
        visit.panel().getByText("1 paire gardée distincte").click();
        assertThat(visit.panel()).containsText("Distingués par Animation");
        Visit.press(visit.panel(), "Proposer de nouveau");
        assertThat(visit.panel()).containsText("Rapprochés par");

        visit.open("/t/" + territory + "?panel=sheet&select=actor:a-1");
        Visit.press(visit.panel(), "Ce n’est pas le même");
        assertThat(visit.panel().getByText("est peut-être le même acteur")).hasCount(0);
    }

    private static Map<String, ?> entity(String kind, String id, Map<String, ?> document) {
        return Map.of("kind", kind, "id", id, "document", document);
    }
}

package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed is kept in the browser: without a network, across a reload, before it is saved. */
@ExtendWith(InBrowser.class)
class KeepingTest {
    private static final String EDITS = "**/edits";

    @Test
    void whatIsTypedWithoutANetworkIsSentOnceWhenThereIsOneAgain(Visit visit) {
        var territory = oneActor(visit);
        visit.open("/t/" + territory + "?select=actor:a-cafe&panel=sheet");
        visit.page().route(EDITS, Route::abort);
        field(visit, "Nom (obligatoire)").fill("Café du coin");
        field(visit, "Nom (obligatoire)").blur();
        assertThat(state(visit)).hasText("Hors ligne : 1 saisie gardée ici");
        assertThat(visit.panel().getByRole(AriaRole.HEADING).first()).hasText("Café du coin");

        // Nobody leaves the field: the page goes with what is typed in it.
        field(visit, "Description").fill("Ouvert le mercredi.");
        visit.page().reload();
        assertThat(field(visit, "Description")).hasValue("Ouvert le mercredi.");
        assertThat(state(visit)).hasText("Hors ligne : 2 saisies gardées ici");
        state(visit).click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Modification de l’acteur Café du coin");
        assertThat(visit.accessibilityViolationsIn("dialog")).isEmpty();

        visit.page().unroute(EDITS);
        Visit.press(dialog, "Envoyer maintenant");
        assertThat(dialog).containsText("Rien n’attend.");
        assertThat(state(visit)).hasText("Tout est enregistré");
        var changes = visit.client().json("/api/territories/" + territory + "/changes?entity=actor:a-cafe");
        assertThat(changes).hasSize(3);
        var sheet = visit.client()
                .json("/api/territories/" + territory + "/actors/a-cafe")
                .get("actor");
        assertThat(sheet.get("name").asString()).isEqualTo("Café du coin");
        assertThat(sheet.get("description").asString()).isEqualTo("Ouvert le mercredi.");
    }

    @Test
    void whatWasTypedInAFormIsOfferedWhenTheFormIsOpenedAgain(Visit visit) {
        visit.open("/t/" + oneActor(visit) + "?select=actor:a-cafe&panel=sheet");
        Visit.press(visit.panel(), "Relation");
        visit.panel().getByLabel("Ce qui le fait dire").fill("Ils se partagent le four.");
        visit.page().reload();
        Visit.press(visit.panel(), "Relation");
        var argument = visit.panel().getByLabel("Ce qui le fait dire");
        assertThat(argument).hasValue("");
        Visit.press(visit.panel(), "La reprendre");
        assertThat(argument).hasValue("Ils se partagent le four.");
        Visit.press(visit.panel(), "Renoncer");
        Visit.press(visit.panel(), "Relation");
        assertThat(argument).hasValue("");
        assertThat(visit.panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("La reprendre")))
                .hasCount(0);
    }

    private static Locator state(Visit visit) {
        return visit.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.STATUS)
                .getByRole(AriaRole.BUTTON);
    }

    private static Locator field(Visit visit, String label) {
        return visit.panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static String oneActor(Visit visit) {
        var territory = visit.client().newTerritory();
        var cafe = Map.of("kind", "actor", "id", "a-cafe", "document", Map.of("name", "Café des voisins"));
        visit.client().edit(territory, List.of(cafe));
        return territory;
    }
}

package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;
import static org.maillage.browser.LookingTest.search;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newcomer adds an actor, takes it back, brings it again, and finds it after a reload. */
@ExtendWith(InBrowser.class)
class EditingTest {
    private static final String NAME = "Café des voisins";

    @Test
    void anActorNeedsOnlyANameAndCanBeTakenBackAndBroughtAgain(Visit visit) {
        visit.open("/t/" + visit.client().newTerritory());
        visit.page().getByRole(AriaRole.BUTTON, named("Acteur")).first().click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nom").fill(NAME);
        dialog.getByRole(AriaRole.BUTTON).getByText("Créer").click();
        assertThat(visit.page().locator("#panel")).containsText(NAME);

        visit.page().getByRole(AriaRole.BUTTON, named("Annuler")).first().click();
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Rétablir")).first())
                .isEnabled();
        visit.page().reload();
        visit.page().getByRole(AriaRole.BUTTON, named("Rétablir")).first().click();
        search(visit, "voisins", NAME);
        assertThat(visit.page().locator("#panel")).containsText(NAME);
    }

    @Test
    void aTownWrittenInTheSheetIsStillThereAfterAReload(Visit visit) {
        var territory = oneActor(visit);
        visit.open("/t/" + territory + "?select=actor:a-cafe&panel=sheet");
        var description = visit.page().getByLabel("Description", new Page.GetByLabelOptions().setExact(true));
        description.fill("Ouvert le mercredi.");
        description.blur();
        assertThat(visit.page().getByText("enregistré").first()).isVisible();
        visit.page().reload();
        assertThat(visit.page().getByLabel("Description", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Ouvert le mercredi.");
    }

    @Test
    void aCellOfATableSaysHowToWriteInItAndThatItIsSaved(Visit visit) {
        var territory = oneActor(visit);
        visit.open("/t/" + territory + "?face=table");
        assertThat(visit.page().getByText("Pour écrire dans une case")).isVisible();
        var name = visit.page().getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(NAME));
        name.hover();
        name.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Modifier : Nom"))
                .click();
        visit.page().keyboard().type("Café du coin");
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().getByText("enregistré").first()).isVisible();
        assertThat(visit.page().locator("td:focus")).containsText("Café du coin");
        visit.page().keyboard().press("F2");
        assertThat(visit.page().getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Café du coin");

        visit.page().keyboard().press("Escape");
        visit.page().keyboard().press("ArrowRight");
        visit.page().keyboard().press("F2");
        visit.page().keyboard().type("coop");
        // Each letter changes the list; nothing is kept yet.
        assertThat(visit.page().locator("td select")).not().hasValue("");
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator("td:focus")).not().containsText("Coopérative");
        visit.page().keyboard().press("F2");
        visit.page().keyboard().type("coop");
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("td:focus")).containsText("Coopérative");
    }

    private static String oneActor(Visit visit) {
        var territory = visit.client().newTerritory();
        visit.client()
                .edit(territory, List.of(Map.of("kind", "actor", "id", "a-cafe", "document", Map.of("name", NAME))));
        return territory;
    }
}

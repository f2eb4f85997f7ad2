package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An actor without a place gets one from its town's name or from a click on the map. */
@ExtendWith(InBrowser.class)
class PlacingTest {
    @Test
    void byTypingItsTownAndByClickingTheMap(Visit visit) {
        var territory = visit.client().newTerritory();
        visit.client().edit(territory, List.of(actor("a-cafe", "Café des voisins"), actor("a-velo", "Atelier vélo")));
        visit.open("/t/" + territory + "?face=geography");

        take(visit, "2.non situés", "Café des voisins");
        visit.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Ville").setExact(true))
                .fill("roubai");
        visit.page().getByRole(AriaRole.OPTION, named("Roubaix")).first().click();
        says(visit, "« Café des voisins » est placé à Roubaix");

        take(visit, "1.non situé", "Atelier vélo");
        visit.page().locator("canvas.maplibregl-canvas").click();
        says(visit, "« Atelier vélo » est placé sur la carte");

        visit.page().reload();
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Tous situés")))
                .isVisible();
        visit.page().getByRole(AriaRole.BUTTON, named("Annuler")).first().click();
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("1.non situé")))
                .isVisible();
    }

    private static void take(Visit visit, String tray, String actor) {
        var button = visit.page().getByRole(AriaRole.BUTTON, named(tray));
        assertThat(button).isVisible();
        if ("false".equals(button.getAttribute("aria-expanded"))) {
            button.click();
        }
        visit.page().getByRole(AriaRole.BUTTON, named(actor)).click();
    }

    private static void says(Visit visit, String words) {
        assertThat(visit.page().getByText(words).first()).isVisible();
    }

    private static Map<String, ?> actor(String id, String name) {
        return Map.of("kind", "actor", "id", id, "document", Map.of("name", name));
    }
}

package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
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
        visit.client()
                .edit(
                        territory,
                        List.of(
                                actor("a-cafe", "Café des voisins"),
                                actor("a-velo", "Atelier vélo"),
                                actor("a-four", "Fournil"),
                                actor("a-serre", "Serres", Map.of("town", "Vaubrègne", "lat", 50.6, "lon", 3.1))));
        visit.open("/t/" + territory + "?face=geography");

        take(visit, "3.non situés", "Fournil");
        var town = visit.page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Ville").setExact(true));
        town.fill("qwxz");
        town.press("Enter");
        says(visit, "Rien ne correspond à « qwxz »");
        assertThat(town).hasValue("qwxz");
        // On no map but this one: known by the actor that is there.
        town.fill("vaubr");
        town.press("Enter");
        says(visit, "« Fournil » est placé à Vaubrègne");

        take(visit, "2.non situés", "Café des voisins");
        town.fill("roubai");
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
        return actor(id, name, Map.of());
    }

    private static Map<String, ?> actor(String id, String name, Map<String, ?> where) {
        var document = new HashMap<String, Object>(where);
        document.put("name", name);
        return Map.of("kind", "actor", "id", id, "document", document);
    }
}

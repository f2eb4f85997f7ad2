package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An actor without a place gets one from its town's name or from a click on the map. */
@ExtendWith(InBrowser.class)
class PlacingTest {
    @Test
    void byDraggingItOnTheNetworkWhichDoesNotOpenItsSheet(Visit visit) {
        var territory = visit.client().newTerritory();
        visit.client().edit(territory, List.of(actor("a-cafe", "Café des voisins")));
        visit.open("/t/" + territory);
        var mouse = visit.page().mouse();
        var found = actorUnderThePointer(visit, middleOfTheMap(visit));
        mouse.down();
        var dropped = new Point(found.x() + 90, found.y() + 40);
        mouse.move(dropped.x(), dropped.y(), new Mouse.MoveOptions().setSteps(6));
        visit.page().waitForResponse("**/edits", mouse::up);
        assertThat(visit.page()).not().hasURL(Pattern.compile("select="));
        var placed =
                visit.client().json("/api/territories/" + territory + "/graph").at("/actors/0");
        Assertions.assertThat(placed.path("placed").asBoolean(false)).isTrue();
        mouse.move(10, 700);
        actorUnderThePointer(visit, dropped);
        mouse.down();
        mouse.up();
        assertThat(visit.page()).hasURL(Pattern.compile("select=actor:a-cafe"));
    }

    private record Point(double x, double y) {}

    /** The middle of what the legend leaves of the map: where the only actor is. */
    private static Point middleOfTheMap(Visit visit) {
        visit.page().locator(".stage").waitFor();
        var map = visit.page().locator(".stage").boundingBox();
        var legend = visit.page().locator(".legend").boundingBox();
        return new Point((legend.x + legend.width + map.x + map.width) / 2, map.y + map.height / 2);
    }

    /** Moves the pointer about a point of the map, staying, until an actor answers, and returns where that is. */
    private static Point actorUnderThePointer(Visit visit, Point middle) {
        var card = visit.page().locator(".stage + .card");
        for (var ring = 0; ring < 25; ring++) {
            for (var x = -ring; x <= ring; x++) {
                for (var y = -ring; y <= ring; y += Math.abs(x) == ring ? 1 : Math.max(1, 2 * ring)) {
                    var point = new Point(middle.x() + 10 * x, middle.y() + 10 * y);
                    visit.page().mouse().move(point.x(), point.y());
                    visit.page().evaluate("new Promise(stayed => setTimeout(stayed, 80))");
                    if (card.isVisible()) {
                        return point;
                    }
                }
            }
        }
        throw new AssertionError("No actor is on the map");
    }

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

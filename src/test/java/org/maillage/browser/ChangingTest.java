package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes that are taken back and brought again, a relation, a deletion. */
@ExtendWith(InBrowser.class)
class ChangingTest {
    private static final Map<String, String> ALLIANCE =
            Map.of("from", "a-cafe", "to", "a-velo", "nature", "alliance", "mission", "m", "campaign", "2026");
    private static final Map<String, String> ACCOUNTANT =
            Map.of("name", "Un comptable", "actor", "a-cafe", "type", "admin_accounting");
    private static final String SHEET = "?select=actor:a-cafe&panel=sheet";

    @Test
    void severalStepsAreTakenBackAndBroughtAgainAcrossAReload(Visit visit) {
        visit.open("/t/" + twoActors(visit) + SHEET);
        var texts = List.of("Un", "Deux", "Trois", "Quatre");
        texts.forEach(text -> describe(visit, text));
        visit.page().keyboard().press("Escape");
        undo(visit, "Trois");
        undo(visit, "Deux");
        visit.page().reload();
        undo(visit, "Un");
        redo(visit, "Deux");
        visit.page().reload();
        redo(visit, "Trois");
        redo(visit, "Quatre");
        assertThat(visit.page().getByRole(AriaRole.BUTTON, named("Rétablir")).first())
                .isDisabled();
        restoreTheFirstState(visit);
    }

    /** From the history of the actor, whatever was taken back and brought again since. */
    private static void restoreTheFirstState(Visit visit) {
        visit.panel().getByText("Historique").click();
        visit.panel().getByText("Modification de l’acteur").last().click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        Visit.press(dialog, "Revenir à cet état");
        assertThat(dialog.locator("del")).containsText("Quatre");
        Visit.press(dialog, "Restaurer");
        assertThat(dialog).hasCount(0);
        assertThat(description(visit)).hasValue("Un");
    }

    @Test
    void aStateThatWasGivenANameComesBack(Visit visit) {
        var territory = twoActors(visit);
        visit.open("/t/" + territory + "?panel=data");
        visit.panel().getByText("Versions gardées").click();
        visit.panel().getByLabel("Garder l’état actuel sous le nom").fill("Au début");
        Visit.press(visit.panel(), "Garder");
        assertThat(visit.panel().getByText("Y revenir…")).isVisible();
        visit.client().edit(territory, List.of(edit("actor", "a-neuf", Map.of("name", "Acteur neuf"))));
        Visit.press(visit.panel(), "Y revenir…");
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Acteurs");
        Assertions.assertThat(visit.accessibilityViolationsIn("dialog")).isEmpty();
        Visit.press(dialog, "Revenir à cette version");
        assertThat(visit.page().getByText("Retour à « Au début »")).isVisible();
        Assertions.assertThat(visit.client()
                        .json("/api/territories/" + territory + "/table/actors")
                        .toString())
                .contains("a-cafe")
                .doesNotContain("a-neuf");
    }

    @Test
    void theKeyTakesBackWhatAListHasJustChanged(Visit visit) {
        var territory = twoActors(visit);
        visit.client().edit(territory, List.of(edit("pool", "p-1", Map.of("name", "Un four", "stage", "idea"))));
        visit.open("/t/" + territory + "?select=pool:p-1&panel=sheet");
        var stage = visit.panel().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Étape"));
        stage.fill("conv");
        stage.press("Enter");
        assertThat(visit.page().getByText("enregistré").first()).isVisible();
        stage.press("Control+z");
        assertThat(stage).hasValue("idée");
        var size = visit.page().getByLabel("Taille selon");
        size.press("Control+y");
        assertThat(stage).hasValue("convenue");
        size.press("Control+z");
        assertThat(stage).hasValue("idée");
    }

    @Test
    void aRelationIsReadFromTheSheetAndSaidInASentence(Visit visit) {
        var territory = twoActors(visit);
        visit.open("/t/" + territory + SHEET);
        Visit.press(visit.panel(), "Relation");
        var other = visit.panel().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Avec qui ?"));
        assertThat(other).isFocused();
        assertThat(other).isInViewport();
        assertThat(visit.panel().getByLabel("Mission clef")).hasValue("");
        visit.choose("Avec qui ?", "atelier", "Atelier vélo");
        Visit.press(visit.panel(), "Enregistrer cette lecture");
        assertThat(visit.panel().getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName("obligatoire")))
                .containsText("Dites la nature de la relation.");
        assertThat(visit.panel().getByRole(AriaRole.RADIO).first()).isFocused();
        visit.panel()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Négociation"))
                .check();
        visit.panel().getByLabel("Objet").selectOption("means");
        visit.panel().getByLabel("Ce qui le fait dire").fill("Ils se partagent le four.");
        Visit.press(visit.panel(), "Enregistrer cette lecture");
        assertThat(visit.panel().getByLabel("Mission clef")).isFocused();
        assertThat(visit.panel()).containsText("Choisissez la mission");
        visit.panel().getByLabel("Mission clef").selectOption("Animation du territoire");
        Visit.press(visit.panel(), "Enregistrer cette lecture");
        assertThat(visit.panel()).containsText("Négociation avec Atelier vélo");
        assertThat(visit.panel()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions()
                                        .setName("Relation")
                                        .setExact(true)))
                .isFocused();
        visit.page().reload();
        assertThat(visit.panel()).containsText(Pattern.compile("Négociation avec Atelier vélo.*sur les moyens"));
        visit.open("/t/" + territory + "?face=table&rows=readings");
        assertThat(visit.page().getByRole(AriaRole.GRID)).containsText("Ils se partagent le four.");
    }

    @Test
    void deletingSaysWhatGoesWithItAndCanBeTakenBack(Visit visit) {
        var territory = twoActors(visit);
        visit.client()
                .edit(
                        territory,
                        List.of(
                                edit("mission", "m", Map.of("fr", "Projet", "en", "Project")),
                                edit("campaign", "2026", Map.of("year", 2026)),
                                edit("need", "n-1", ACCOUNTANT),
                                edit("reading", "l-1", ALLIANCE)));
        visit.open("/t/" + territory + SHEET);
        visit.panel()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Supprimer"))
                .first()
                .click();
        var said = visit.page().getByText(Pattern.compile("Café des voisins supprimé, avec .*"));
        assertThat(said).containsText(Pattern.compile("1.lecture"));
        assertThat(said).containsText(Pattern.compile("1.besoin"));
        visit.page().getByRole(AriaRole.BUTTON, named("Annuler")).first().click();
        LookingTest.search(visit, "voisins", "Café des voisins");
        assertThat(visit.panel()).containsText("Un comptable");
        assertThat(visit.panel()).containsText("Alliance avec Atelier vélo");
    }

    @Test
    void whatSomebodyElseChangedInBetweenIsKept(Visit visit) {
        var territory = twoActors(visit);
        // This page does not hear of what others do.
        visit.page().route(Pattern.compile(".*/events$"), Route::abort);
        visit.open("/t/" + territory + SHEET);
        assertThat(description(visit)).hasValue("");
        elsewhere(visit, territory, Map.of("name", "Café des voisins", "town", "Lille"));
        description(visit).fill("Ouvert le soir");
        description(visit).blur();
        assertThat(visit.page().getByRole(AriaRole.COMBOBOX, named("Commune"))).hasValue("Lille");
        assertThat(description(visit)).hasValue("Ouvert le soir");
        assertThat(visit.page().getByText("enregistré").first()).isVisible();

        // Whoever comes into the field after the page has read it again knows what the other wrote.
        description(visit).fill("Ouvert la nuit");
        elsewhere(visit, territory, Map.of("name", "Café", "town", "Lille", "description", "Ouvert le matin"));
        description(visit).blur();
        var choice = visit.page().getByRole(AriaRole.DIALOG);
        assertThat(choice).containsText("Deux versions : Café");
        assertThat(choice.getByRole(AriaRole.GROUP)).hasCount(1);
        assertThat(choice).containsText("Ouvert le matin");
        Assertions.assertThat(visit.accessibilityViolationsIn("dialog")).isEmpty();
        choice.getByLabel("Ouvert la nuit").first().check();
        Visit.press(choice, "Enregistrer ce choix");
        assertThat(description(visit)).hasValue("Ouvert la nuit");
        assertThat(visit.panel().getByRole(AriaRole.HEADING).first()).hasText("Café");
    }

    @Test
    void whoeverWritesOnBeforeTheirOwnWordsComeBackIsNotAskedToChooseBetweenThem(Visit visit) {
        var territory = twoActors(visit);
        visit.open("/t/" + territory + SHEET);
        assertThat(description(visit)).hasValue("");
        var sheet = Pattern.compile(".*/actors/a-cafe$");
        var held = new ArrayList<Route>();
        visit.page().route(sheet, held::add);
        description(visit).fill("Un");
        description(visit).blur();
        assertThat(visit.page().getByText("enregistré").first()).isVisible();
        description(visit).fill("Deux");
        // Somebody names the town: once it is shown, the page has read the sheet again.
        elsewhere(visit, territory, Map.of("name", "Café des voisins", "description", "Un", "town", "Lille"));
        visit.page().unroute(sheet);
        held.forEach(Route::resume);
        assertThat(visit.page().getByRole(AriaRole.COMBOBOX, named("Commune"))).hasValue("Lille");
        var saved = visit.page()
                .waitForResponse(
                        response -> response.url().endsWith("/edits"),
                        () -> description(visit).blur());
        Assertions.assertThat(saved.status()).isEqualTo(200);
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static void elsewhere(Visit visit, String territory, Map<String, ?> document) {
        visit.client().edit(territory, List.of(edit("actor", "a-cafe", document)));
    }

    private static String twoActors(Visit visit) {
        var territory = visit.client().newTerritory();
        visit.client()
                .edit(
                        territory,
                        List.of(
                                edit("actor", "a-cafe", Map.of("name", "Café des voisins")),
                                edit("actor", "a-velo", Map.of("name", "Atelier vélo"))));
        return territory;
    }

    private static Map<String, ?> edit(String kind, String id, Map<String, ?> document) {
        return Map.of("kind", kind, "id", id, "document", document);
    }

    private static void describe(Visit visit, String text) {
        var field = description(visit);
        field.fill(text);
        var saved = visit.page().waitForResponse(response -> response.url().endsWith("/edits"), field::blur);
        Assertions.assertThat(saved.status()).isEqualTo(200);
    }

    private static void undo(Visit visit, String expected) {
        visit.page().getByRole(AriaRole.BUTTON, named("Annuler")).first().click();
        assertThat(description(visit)).hasValue(expected);
    }

    private static void redo(Visit visit, String expected) {
        visit.page().getByRole(AriaRole.BUTTON, named("Rétablir")).first().click();
        assertThat(description(visit)).hasValue(expected);
    }

    private static Locator description(Visit visit) {
        return visit.page().getByLabel("Description", new Page.GetByLabelOptions().setExact(true));
    }
}

package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newcomer brings the spreadsheet that they have, and says what its columns are. */
@ExtendWith(InBrowser.class)
class MatchingTest {
    private static final byte[] STRUCTURES = """
            Structure;Type;Commune;Ce qu'elle propose
            Café des Voisins;Asso loi 1901;Lille;Prête sa salle
            Épicerie du Coin;Boutique;Sainte-Colombe;Livre des paniers
            """.getBytes(Charset.forName("windows-1252"));

    private static final String DIRECTORY = """
            Annuaire des structures

            Source ; mairie
            Structure ; Moyens ; Partenaires
            Fournil ; Salle, Four à pain ; Café des Voisins
            Café des Voisins ; ;
            """;
    private static final String HEADING = "Les colonnes portent leur nom à la";

    @Test
    void theColumnsOfAnyTableAreSaidOnceAndRememberedTheNextTime(Visit visit) {
        visit.open("/t/" + visit.client().newTerritory() + "?panel=data");
        var panel = visit.page().locator("#panel");
        choose(visit);
        assertThat(labelled(panel, "Chaque ligne est")).hasValue("actors");
        assertThat(labelled(panel, "structure")).hasValue("name");
        assertThat(labelled(panel, "commune")).hasValue("town");
        assertThat(panel.getByLabel(Pattern.compile("Asso loi 1901"))).hasValue("association");
        visit.hasNoAccessibilityViolation();

        panel.getByLabel(Pattern.compile("Boutique")).selectOption("retail_shop");
        labelled(panel, "structure").selectOption("");
        assertThat(panel.getByRole(AriaRole.ALERT)).containsText("Nom de l’acteur");
        assertThat(button(panel, "Voir ce qui viendra")).isDisabled();
        labelled(panel, "structure").selectOption("name");
        assertThat(button(panel, "Voir ce qui viendra")).isEnabled();
        button(panel, "Voir ce qui viendra").focus();
        visit.page().keyboard().press("Enter");
        assertThat(panel).containsText(Pattern.compile("Acteurs.: 2 à créer"));
        assertThat(panel).containsText("2 acteurs importés");
        visit.hasNoAccessibilityViolation();
        button(panel, "Importer").click();
        assertThat(visit.page().getByText("Import terminé")).isVisible();

        choose(visit);
        assertThat(panel).containsText("Repris de la dernière fois");
        assertThat(panel.getByLabel(Pattern.compile("Boutique"))).hasValue("retail_shop");
        button(panel, "Voir ce qui viendra").click();
        assertThat(panel).containsText("2 inchangés");
    }

    @Test
    void cellsCopiedOutOfASpreadsheetAreATableToo(Visit visit) {
        visit.open("/t/" + visit.client().newTerritory() + "?panel=data");
        var panel = visit.page().locator("#panel");
        panel.getByText("Coller un tableau").click();
        labelled(panel, "Cellules copiées").fill("De\tVers\tLien\nAda\tBob\tAlliance");
        button(panel, "Lire ce tableau").click();
        assertThat(labelled(panel, "Chaque ligne est")).hasValue("relations");
        panel.getByLabel("Créer les acteurs qui manquent").check();
        button(panel, "Voir ce qui viendra").click();
        assertThat(panel).containsText(Pattern.compile("Acteurs.: 2 à créer"));
        assertThat(panel).containsText(Pattern.compile("Lectures.: 1 à créer"));
    }

    @Test
    void aTitleAboveTheColumnsIsPassedOverAndListsInCellsBecomeWhatActorsHave(Visit visit) {
        visit.open("/t/" + visit.client().newTerritory() + "?panel=data");
        var panel = visit.page().locator("#panel");
        for (var last : List.of(false, true)) {
            choose(visit, "annuaire.csv", DIRECTORY.getBytes(StandardCharsets.UTF_8));
            if (!last) {
                assertThat(labelled(panel, HEADING)).hasValue("3");
                labelled(panel, HEADING).selectOption("4");
                labelled(panel, "Toutes ces relations sont de nature").selectOption("alliance");
            }
            assertThat(labelled(panel, HEADING)).hasValue("4");
            assertThat(labelled(panel, "moyens")).hasValue("holds");
            panel.getByLabel("Créer les acteurs qui manquent").check();
            visit.hasNoAccessibilityViolation();
            button(panel, "Voir ce qui viendra").click();
            assertThat(panel).containsText(Pattern.compile("Ressources.: 2 à créer"));
            assertThat(panel).containsText(Pattern.compile("Lectures.: 1 à créer"));
        }
        assertThat(panel).containsText("Repris de la dernière fois");
    }

    private static void choose(Visit visit) {
        choose(visit, "structures.csv", STRUCTURES);
    }

    private static void choose(Visit visit, String name, byte[] file) {
        visit.page().locator("#panel input[type=file]").setInputFiles(new FilePayload(name, "text/csv", file));
    }

    private static Locator labelled(Locator panel, String label) {
        return panel.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Locator panel, String name) {
        return panel.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}

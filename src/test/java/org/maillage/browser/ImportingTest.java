package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newcomer brings a broken file, reads what is wrong, mends it and brings it again. */
@ExtendWith(InBrowser.class)
class ImportingTest {
    private static final String BROKEN = """
            id,name,kind,lat,lon
            a-1,Café des voisins,association,50.6,3.05
            a-2,,association,50.6,3.05
            a-3,Atelier vélo,association,98,3.05
            """;
    private static final String MENDED = """
            id,name,kind,lat,lon
            a-1,Café des voisins,association,50.6,3.05
            a-2,Épicerie du coin,association,50.6,3.05
            a-3,Atelier vélo,association,50.61,3.05
            """;

    @Test
    void aBrokenFileIsExplainedRowByRowAndTheMendedOneIsImported(Visit visit) {
        visit.open("/t/" + visit.client().newTerritory() + "?panel=data");
        var panel = visit.page().locator("#panel");
        choose(visit, BROKEN);
        assertThat(panel).containsText(Pattern.compile("2.choses à corriger"));
        assertThat(panel).containsText("ligne 3");
        assertThat(panel).containsText("Le nom est vide");
        assertThat(panel).containsText("ligne 4");
        assertThat(panel).containsText("98");
        visit.hasNoAccessibilityViolation();

        choose(visit, MENDED);
        panel.getByRole(AriaRole.BUTTON).getByText("Importer").click();
        assertThat(visit.page().getByText("Import terminé")).isVisible();
        LookingTest.search(visit, "épicerie", "Épicerie du coin");
        assertThat(panel).containsText("Épicerie du coin");
    }

    private static void choose(Visit visit, String actors) {
        visit.page()
                .locator("#panel input[type=file]")
                .setInputFiles(new FilePayload("actors.csv", "text/csv", actors.getBytes(StandardCharsets.UTF_8)));
    }
}

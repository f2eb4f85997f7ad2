package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;

/** Members of a pool tell what it costs each of them alone and all together, and compare who would pay what. */
@ExtendWith(InBrowser.class)
class SharingACostTest {
    @Test
    void costsAreToldOnTheSheetAndFourWaysOfSharingThemAreCompared(Visit visit) {
        var work = Workspace.of(visit.client()).with("ada", "bob", "cleo");
        var members = List.of(Map.of("actor", "ada"), Map.of("actor", "bob"), Map.of("actor", "cleo"));
        work.edit(put("pool", "p", "name", "Minibus", "stage", "studied", "members", members));
        visit.open("/t/" + work.territory() + "?panel=sheet&select=pool:p");
        visit.panel().getByText("Partager le coût").click();
        assertThat(visit.panel()).containsText("Pour comparer des façons de partager");
        fill(visit.panel(), "Coût commun", "36");
        assertThat(visit.panel()).containsText("Manque encore");
        fill(visit.panel(), "Unité du coût", "k€");
        fill(member(visit, "ada"), "Coût seul", "30");
        fill(member(visit, "bob"), "Coût seul", "6");
        fill(member(visit, "cleo"), "Coût seul", "12");

        var table = visit.panel().getByRole(AriaRole.TABLE);
        assertThat(table.locator("thead th"))
                .hasText(new String[] {"Membre", "Seul", "Égal", "Prorata", "Shapley", "Nucléole"});
        // Twelve are saved by all three together and by nobody else: four each.
        assertThat(row(table, "Acteur ada")).containsText(new String[] {"30", "12", "22,5", "26", "26"});
        assertThat(row(table, "Acteur bob")).containsText(new String[] {"6", "12", "4,5", "2", "2"});
        assertThat(row(table, "Tous restent ?")).containsText(new String[] {"", "non", "oui", "oui", "oui"});
        assertThat(table.locator("td.above")).hasText("12");

        var equal = way(visit, "Parts égales");
        assertThat(equal).containsText("2 groupes auraient intérêt à partir");
        assertThat(equal).containsText("Acteur bob paierait 12");
        assertThat(equal).containsText("contre 18");
        assertThat(way(visit, "Prorata")).containsText("Tout le monde a intérêt à rester.");
        assertThat(way(visit, "Nucléole")).containsText("les mêmes parts que");
        // A bar is as long as what is paid, hatched beyond what one would pay alone, where a line stands.
        var bar = equal.locator("li")
                .filter(new Locator.FilterOptions().setHasText("Acteur bob"))
                .first();
        var paid = bar.locator(".pays").boundingBox();
        var beyond = bar.locator(".above").boundingBox();
        var mark = bar.locator(".mark").boundingBox();
        assertThat(paid.width).isPositive();
        assertThat(beyond.width).isBetween(paid.width - 1, paid.width + 1);
        assertThat(mark.x + mark.width / 2).isBetween(beyond.x - 1, beyond.x + 1);
        visit.hasNoAccessibilityViolation();
    }

    private static Locator member(Visit visit, String id) {
        return visit.panel()
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName("Acteur " + id).setExact(true));
    }

    private static void fill(Locator part, String label, String text) {
        var field = part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
        assertThat(field).hasValue(text);
    }

    private static Locator row(Locator table, String head) {
        return table.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(head))
                .locator("td");
    }

    private static Locator way(Visit visit, String name) {
        return visit.panel()
                .getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}

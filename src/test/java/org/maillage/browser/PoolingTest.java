package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.history.Workspace;

/** Somebody follows a pool through its life on its sheet. */
@ExtendWith(InBrowser.class)
class PoolingTest {
    @Test
    void aPoolIsJudgedAndGivenUpForAReason(Visit visit) {
        var work = Workspace.of(visit.client()).with("ada", "bob");
        var members = List.of(Map.of("actor", "ada"), Map.of("actor", "bob"));
        work.edit(
                put("pool", "p", "name", "Minibus", "stage", "running", "members", members, "until", "2099"),
                put(
                        "commitment",
                        "c",
                        "pool",
                        "p",
                        "actor",
                        "ada",
                        "what",
                        "money",
                        "by",
                        "person",
                        "role",
                        "maire",
                        "mandateUntil",
                        "2032"));
        visit.open("/t/" + work.territory() + "?panel=sheet&select=pool:p");
        assertThat(visit.panel()).containsText("le mandat finit avant la mutualisation");
        assertThat(visit.panel()).containsText("0 sur 12 normes obligatoires remplies, 12 inconnues");

        visit.panel().getByText("Conditions de réussite").click();
        visit.panel().getByText("La confiance existait avant.").click();
        var mine = visit.panel().locator("[role=group][aria-label*='La confiance existait avant']");
        var evidence = mine.getByLabel("Ce qui le montre");
        evidence.fill("Dix ans de travail ensemble");
        evidence.blur();
        assertThat(visit.panel().getByText("Retirer mon avis")).isVisible();
        assertThat(work.get("pools/p/life").get("assessments")).hasSize(1);
        visit.hasNoAccessibilityViolation();

        work.edit(put("pool", "p", "name", "Minibus", "stage", "failed", "members", members, "reason", "Assurance"));
        assertThat(visit.panel()).containsText("Assurance");
    }
}

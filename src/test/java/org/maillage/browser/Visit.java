package org.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.maillage.testing.Client;

/** Somebody at the page: what they see, and the server they talk to. */
public record Visit(Page page, Client client) {
    /** Opens an address of the page and waits until the territory is there. */
    public Visit open(String path) {
        page.navigate(path);
        page.waitForLoadState();
        return this;
    }

    /** The panel beside the map. */
    public Locator panel() {
        return page.locator("#panel");
    }

    /** Presses a button of the panel, or of a part of it. */
    public static void press(Locator part, String name) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    /** Types into a field with suggestions and takes the one that has these words. */
    public void choose(String field, String typed, String words) {
        panel().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(field))
                .fill(typed);
        panel().getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** Fails with the rule and the element of every accessibility violation that axe-core finds. */
    public void hasNoAccessibilityViolation() {
        assertThat(accessibilityViolations()).isEmpty();
    }

    /** The rule and the first elements of every accessibility violation that axe-core finds. */
    public List<String> accessibilityViolations() {
        return Axe.everyRule(page, "");
    }

    /** The same within a part of the page: what has just opened over it. */
    public List<String> accessibilityViolationsIn(String part) {
        return Axe.everyRule(page, part);
    }

    /** The texts that stand out too little from their ground. */
    public List<String> contrastViolations() {
        return Axe.contrast(page);
    }

    /** Says what the page remembers of the person: theme and language, as they chose them once. */
    public Visit prefers(String theme, String language) {
        page.addInitScript(
                "localStorage.setItem('maillage.theme', '%s'); localStorage.setItem('maillage.language', '%s')"
                        .formatted(theme, language));
        return this;
    }
}

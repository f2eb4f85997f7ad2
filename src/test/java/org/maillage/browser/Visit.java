package org.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.maillage.testing.Client;

/** Somebody at the page: what they see, and the server they talk to. */
public record Visit(Page page, Client client) {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Opens an address of the page and waits until the territory is there. */
    public Visit open(String path) {
        page.navigate(path);
        page.waitForLoadState();
        return this;
    }

    /** Fails with the rule and the element of every accessibility violation that axe-core finds. */
    public void hasNoAccessibilityViolation() {
        var results = new AxeBuilder(page).withTags(RULES).analyze();
        assertThat(results.getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " "
                        + violation.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
    }

    /** Keeps a picture for the documentation. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }
}

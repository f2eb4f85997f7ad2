package org.maillage.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** axe-core in a page: read into each document once, and asked for what is wrong alone, not for all that is right. */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Answers the rule and the first elements of each violation. There are no frames to look into. */
    private static final String RUN = """
            async ({ part, only }) => {
              const wanted = { runOnly: only, resultTypes: ['violations'], iframes: false };
              const { violations } = await axe.run(part || document, wanted);
              return violations.map(({ id, help, nodes }) =>
                `${id}: ${help} ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`);
            }""";

    private Axe() {}

    /** What every rule finds in a part of the page, or with "" in all of it. */
    static List<String> everyRule(Page page, String part) {
        return run(page, part, Map.of("type", "tag", "values", RULES));
    }

    /** The texts that stand out too little from their ground. */
    static List<String> contrast(Page page) {
        return run(page, "", Map.of("type", "rule", "values", List.of("color-contrast")));
    }

    private static List<String> run(Page page, String part, Map<String, Object> only) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = (List<?>) page.evaluate(RUN, Map.of("part", part, "only", only));
        return found.stream().map(String::valueOf).toList();
    }
}

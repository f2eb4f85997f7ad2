package org.maillage.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures how soon the page answers whoever points, selects, searches and filters on the network face. */
final class PageInteractions {
    private static final double BUDGET = 100;
    private static final int REST_MILLIS = 250;
    private static final double LEAST_TOLD_MILLIS = 16;
    private static final int TIMES = 20;
    /** As somebody does who looks at what came of a click before the next one. */
    private static final int BETWEEN_CLICKS_MILLIS = 700;

    private final Page page;
    private final int actors;
    private final Random random = new Random(11);
    private final List<Measure> measures = new ArrayList<>();

    PageInteractions(Page page, int actors) {
        this.page = page;
        this.actors = actors;
    }

    List<Measure> measure() {
        page.evaluate("observed.longestFrame(2000)");
        pointing();
        selecting();
        searching();
        filtering();
        return measures;
    }

    private void pointing() {
        var longest = new ArrayList<Double>();
        for (var i = 0; i < TIMES; i++) {
            page.mouse().move(across(), down(), new Mouse.MoveOptions().setSteps(5));
            longest.add(number(page.evaluate("observed.longestFrame(" + REST_MILLIS + ")")));
        }
        measures.add(Measure.of("pointer over actors, longest frame", longest, budget(), ""));
    }

    private void selecting() {
        for (var i = 0; i < TIMES; i++) {
            page.mouse().click(across(), down());
            page.evaluate("observed.longestFrame(" + BETWEEN_CLICKS_MILLIS + ")");
        }
        page.keyboard().press("Escape");
        interacted("select on the map, to next paint", TIMES + 1);
        measures.add(Measure.of("select on the map, its sheet shown", numbers("observed.sheets"), null, ""));
    }

    private void searching() {
        var search = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Chercher un acteur")));
        search.click();
        var typed = "association sportive";
        search.pressSequentially(typed, new Locator.PressSequentiallyOptions().setDelay(120));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        interacted("search, each key to next paint", typed.length() + 3);
    }

    private void filtering() {
        for (var i = 0; i < TIMES; i++) {
            var nature = List.of("Alliance", "Négociation").get(i % 2);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + nature)))
                    .first()
                    .click();
            page.evaluate("observed.longestFrame(" + BETWEEN_CLICKS_MILLIS + ")");
        }
        interacted("filter in the legend, to next paint", TIMES);
    }

    /** What the browser does not tell of took less time than the least it tells, which it is then counted as. */
    private void interacted(String what, int times) {
        var told = numbers("observed.takeInteractions()");
        var durations = Stream.concat(
                        told.stream(), Stream.generate(() -> LEAST_TOLD_MILLIS).limit(Math.max(0, times - told.size())))
                .toList();
        measures.add(Measure.of(what, durations, budget(), ""));
    }

    private List<Double> numbers(String expression) {
        return ((List<?>) page.evaluate(expression))
                .stream().map(PageInteractions::number).toList();
    }

    private @Nullable Double budget() {
        return actors <= 1_000 ? BUDGET : null;
    }

    /** A place where actors are dense, away from the panels. */
    private double across() {
        return page.viewportSize().width * (0.3 + 0.35 * random.nextDouble());
    }

    private double down() {
        return page.viewportSize().height * (0.25 + 0.5 * random.nextDouble());
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}

package org.maillage.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.browser.Chromium;

/** Measures the page on a generated territory in headless Chromium, WebGL drawn in software. */
public final class BrowserBench {
    private static final int VISITS = 5;
    private static final double PATIENCE = 60_000;
    private static final String COMPRESSED_SCRIPTS = """
            performance.getEntriesByType('resource').filter(r => r.name.endsWith('.js'))
              .reduce((sum, r) => sum + r.encodedBodySize, 0) / 1000""";

    private final Browser browser;
    private final BenchServer server;
    private final int actors;
    private final List<Measure> measures = new ArrayList<>();

    private BrowserBench(Browser browser, BenchServer server, int actors) {
        this.browser = browser;
        this.server = server;
        this.actors = actors;
    }

    /** The arguments are the numbers of actors; each size is measured in turn. */
    public static void main(String[] arguments) {
        for (var argument : arguments) {
            var actors = Integer.parseInt(argument);
            try (var server = BenchServer.open(actors);
                    var chromium = Chromium.launch()) {
                var bench = new BrowserBench(chromium.browser(), server, actors);
                bench.run();
                Results.save("browser-" + actors, bench.measures);
            }
        }
    }

    private void run() {
        visits("first page, largest paint", 1_500.0, "/", page -> {
            page.getByText(Pattern.compile("Territoire de")).first().waitFor();
            return number(page, "observed.paint");
        });
        visits("first page, compressed JavaScript, kB", 120.0, "/", page -> number(page, COMPRESSED_SCRIPTS));
        var network = "/t/" + BenchServer.TERRITORY;
        visits("network face, every actor drawn", actors <= 1_000 ? 1_000.0 : 3_000.0, network, page -> {
            drawn(page);
            return number(page, "observed.drawn");
        });
        visits("network face, compressed JavaScript, kB", null, network, page -> {
            drawn(page);
            return number(page, COMPRESSED_SCRIPTS);
        });
        interactions(network);
    }

    /** Each visit is of a new browser profile that has nothing in its cache; one before is not measured. */
    private void visits(String what, @Nullable Double budget, String path, ToDoubleFunction<Page> measured) {
        var values = new ArrayList<Double>();
        for (var i = 0; i <= VISITS; i++) {
            visit(path, page -> values.add(measured.applyAsDouble(page)));
        }
        keep(Measure.of(what, values.subList(1, values.size()), budget, ""));
    }

    private void interactions(String path) {
        visit(path, page -> {
            drawn(page);
            var wide = page.viewportSize().width;
            var high = page.viewportSize().height;
            var random = new Random(11);
            page.evaluate("observed.frames.length = 0");
            for (var i = 0; i < 60; i++) {
                page.mouse().move(wide * (0.3 + 0.4 * random.nextDouble()), high * (0.3 + 0.4 * random.nextDouble()));
            }
            keep(Measure.of("pointer over the map, each frame", numbers(page, "observed.frames"), null, ""));
            for (var i = 0; i < 10; i++) {
                page.mouse().click(wide * (0.3 + 0.3 * random.nextDouble()), high * (0.3 + 0.4 * random.nextDouble()));
            }
            page.keyboard().press("Escape");
            var search = page.getByRole(
                    AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Chercher un acteur")));
            search.click();
            search.pressSequentially("association", new Locator.PressSequentiallyOptions().setDelay(120));
            page.keyboard().press("Escape");
            for (var nature : List.of("Alliance", "Négociation", "Alliance", "Négociation")) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + nature)))
                        .first()
                        .click();
            }
            page.waitForTimeout(500);
            keep(Measure.of(
                    "interaction (select, search, filter) to next paint",
                    numbers(page, "Object.values(observed.interactions)"),
                    actors <= 1_000 ? 100.0 : null,
                    ""));
        });
    }

    private void visit(String path, Consumer<Page> look) {
        var options = new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(1366, 768)
                .setBaseURL("http://localhost:" + server.port())
                .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + BenchServer.TOKEN));
        try (var context = browser.newContext(options)) {
            context.addInitScript("window.actorsToDraw = " + actors + ";\n" + observer());
            var page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate(path);
            look.accept(page);
        }
    }

    private void keep(Measure measure) {
        System.out.println(measure);
        measures.add(measure);
    }

    private static void drawn(Page page) {
        page.waitForFunction("observed.drawn > 0");
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static List<Double> numbers(Page page, String expression) {
        return ((List<?>) page.evaluate(expression))
                .stream().map(value -> ((Number) value).doubleValue()).toList();
    }

    private static String observer() {
        try (var script = Objects.requireNonNull(BrowserBench.class.getResourceAsStream("/bench/observe.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

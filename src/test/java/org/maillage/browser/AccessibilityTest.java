package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing in any view, whatever the theme; and nothing in English either. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {
    /** An address within Lille's territory and the words that say it is all there. */
    private record View(String address, String french, String english) {}

    private static final List<View> MAIN = List.of(
            new View("", "Alliance", "Alliance"),
            new View("?face=geography", "non situés", "not located"),
            new View("?face=table", "ADAR Roubaix", "ADAR Roubaix"),
            new View("?face=matrix", "paires regardées", "pairs looked at"),
            new View("?select=actor:a-synavi&panel=sheet", "Smart Belgique", "Smart Belgique"),
            new View("?panel=mutualisation", "pistes", "leads"),
            new View("?panel=coordination", "constats", "findings"),
            new View("?panel=data", "Importer", "Import"),
            new View("?panel=campaigns", "Comparer deux campagnes", "Compare two campaigns"),
            new View("?panel=share", "Un lien montre la carte", "A link shows the map"),
            new View("?panel=stories", "Un récit montre la carte", "A story shows the map"),
            new View("?face=pictures", "Réseau d’un acteur", "Network of an actor"),
            new View("?face=strategy", "Les objectifs sont ceux", "Objectives are those"));

    private static final List<View> OTHERS = List.of(
            new View("?face=table&rows=resources", "120 lignes", ""),
            new View("?face=table&rows=needs", "77 lignes", ""),
            new View("?face=table&rows=relations", "lignes", ""),
            new View("?face=table&rows=readings", "113 lignes", ""),
            new View("?face=table&rows=pools", "Rien ici pour l’instant", ""),
            new View("?panel=mutualisation&question=mutualisation/exchange-rings", "question", ""),
            new View("?panel=coordination&question=coordination/cut-points", "Wattrelos", ""),
            new View("?focus=a-synavi~1", "Toute la carte", ""));

    private static final Map<String, String> OTHER_THEMES = Map.of("dark", "Sombre", "projection", "Projection");

    private static final String POPOVER = ".popover .content:not([hidden])";

    /** Buttons, and what they open. */
    private static final Map<String, String> OPENED = new TreeMap<>(Map.of(
            "Filtres", POPOVER,
            "Le Pays des Trois-Rivières", POPOVER,
            "Apparence", POPOVER,
            "Aide", "dialog[open]",
            "Acteur$", "dialog[open]",
            "Coller une liste", "dialog[open]",
            "Plan", "[role=tree]"));

    /** Each view is opened once, for only the colours differ between themes. */
    @Test
    void nothingIsFoundInAnyViewAndEveryContrastIsEnoughInEveryTheme(Visit visit) {
        visit.prefers("light", "fr");
        assertThat(violations(visit, everyView(), View::french, AccessibilityTest::inEveryTheme))
                .isEmpty();
    }

    private static List<String> inEveryTheme(Visit visit) {
        var found = new ArrayList<>(visit.accessibilityViolations());
        OTHER_THEMES.forEach((theme, name) -> {
            visit.page()
                    .getByRole(AriaRole.BUTTON, LookingTest.named("Apparence"))
                    .click();
            visit.page().getByRole(AriaRole.BUTTON, LookingTest.named(name)).click();
            wears(visit, theme);
            visit.contrastViolations().forEach(violation -> found.add(theme + " " + violation));
        });
        asksFor(visit, Contrast.MORE);
        visit.contrastViolations().forEach(violation -> found.add("more contrast " + violation));
        asksFor(visit, Contrast.NO_PREFERENCE);
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "projection"})
    void theThemeChosenBeforeIsThereFromTheStart(String theme, Visit visit) {
        visit.prefers(theme, "fr");
        visit.open("/t/lille-2008");
        wears(visit, theme);
        assertThat(visit.contrastViolations()).isEmpty();
    }

    private static void asksFor(Visit visit, Contrast contrast) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setContrast(contrast));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whoeverAsksTheSystemForMoreContrastHasItInWordsAndEdges(String theme, Visit visit) {
        visit.prefers(theme, "fr").open("/t/lille-2008");
        assertThat(visit.page().locator(".faces")).isVisible();
        assertThat(worn(visit, "ink-soft")).isNotEqualTo(worn(visit, "ink"));
        asksFor(visit, Contrast.MORE);
        assertThat(worn(visit, "ink-soft")).isEqualTo(worn(visit, "ink"));
        assertThat(worn(visit, "edge")).isEqualTo(worn(visit, "edge-strong"));
    }

    private static Object worn(Visit visit, String name) {
        return visit.page()
                .evaluate("(name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name)", name);
    }

    @Test
    void whereTheSystemChoosesTheColoursWhatIsChosenHasAFrame(Visit visit) {
        visit.open("/t/lille-2008");
        var chosen = visit.page().locator(".faces [aria-pressed=true]").first();
        assertThat(chosen).isVisible();
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(chosen).hasCSS("outline-style", "solid");
        assertThat(visit.page().locator(".faces [aria-pressed=false]").first()).hasCSS("outline-style", "none");
    }

    private static void wears(Visit visit, String theme) {
        assertThat(visit.page().locator("html")).hasAttribute("data-theme", theme);
    }

    /** One page is opened once, then everything that opens over it, one after the other. */
    @Test
    void nothingIsFoundInWhatOpensOverAView(Visit visit) {
        visit.prefers("light", "fr");
        visit.open("/t/trois-rivieres?face=table&select=actor:corvelay&panel=sheet");
        assertThat(visit.panel()).containsText("Relations");
        Map<String, List<String>> found = new LinkedHashMap<>();
        OPENED.forEach((button, part) -> {
            var opens = visit.page().getByRole(AriaRole.BUTTON, LookingTest.named(button));
            opens.first().click();
            assertThat(visit.page().locator(part).first()).isVisible();
            note(found, button, visit.accessibilityViolationsIn(part));
            visit.page().keyboard().press("Escape");
        });
        for (var form : List.of("Besoin", "Relation")) {
            Visit.press(visit.panel(), form);
            note(found, form, visit.accessibilityViolationsIn("#panel form"));
            Visit.press(visit.panel(), "Renoncer");
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "relation:corvelay~pont-arcize~activites~2026~means, Les lectures diffèrent",
        "pool:p-comptable, Membres"
    })
    void nothingIsFoundInTheSheetsOfRelationsAndPools(String selected, String words, Visit visit) {
        visit.prefers("light", "fr");
        visit.open("/t/trois-rivieres?face=table&panel=sheet&select=" + selected);
        assertThat(visit.panel()).containsText(words);
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();
    }

    @Test
    void whatIsWrongIsFound(Visit visit) {
        visit.page()
                .setContent(
                        "<main><h1>Carte</h1><img src=data:,><p style='color:#999;background:#fff'>Pâle</p></main>");
        assertThat(visit.accessibilityViolations()).anyMatch(violation -> violation.startsWith("image-alt: "));
        assertThat(visit.contrastViolations()).singleElement().asString().contains("Pâle");
        assertThat(visit.accessibilityViolationsIn("h1")).isEmpty();
    }

    @Test
    void nothingIsFoundInEnglish(Visit visit) {
        visit.prefers("light", "en");
        assertThat(violations(visit, MAIN.stream(), View::english, Visit::accessibilityViolations))
                .isEmpty();
    }

    private static Stream<View> everyView() {
        return Stream.concat(MAIN.stream(), OTHERS.stream());
    }

    private static Map<String, List<String>> violations(
            Visit visit, Stream<View> views, Function<View, String> words, Function<Visit, List<String>> search) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        views.forEach(view -> {
            visit.open("/t/lille-2008" + view.address());
            assertThat(visit.page()
                            .getByText(words.apply(view))
                            .locator("visible=true")
                            .first())
                    .isVisible();
            var violations = search.apply(visit);
            note(found, view.address(), violations);
        });
        return found;
    }

    private static void note(Map<String, List<String>> found, String where, List<String> violations) {
        if (!violations.isEmpty()) {
            found.put(where, violations);
        }
    }
}

package org.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever magnifies the page reaches everything: at 320 pixels (WCAG 1.4.10), in a window of 1280 by 800 magnified twice,
 * and where only the text is twice as large (WCAG 1.4.4).
 */
@ExtendWith(InBrowser.class)
class MagnifiedTest {
    /** What is pressed or filled in and lies beyond the edges, where nothing scrolls to it. */
    private static final String OUT_OF_REACH = """
            async () => {
              for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
              const out = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
              const scrolls = (element) => {
                for (let at = element.parentElement; at; at = at.parentElement) {
                  const { overflowX } = getComputedStyle(at);
                  if (at.scrollWidth > at.clientWidth && ['auto', 'scroll'].includes(overflowX)) return true;
                }
                return false;
              };
              for (const element of document.querySelectorAll('a, button, input, select, textarea, summary')) {
                const { left, right, width, height } = element.getBoundingClientRect();
                const seen = width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
                if (seen && (left < -1 || right > innerWidth + 1) && !element.closest('[inert]') && !scrolls(element)) {
                  out.push(`${element.tagName} ${element.ariaLabel ?? element.textContent.trim().slice(0, 40)}: ${left} to ${right}`);
                }
              }
              return out;
            }""";

    @ParameterizedTest
    @CsvSource({
        "/, 44 act",
        "/t/trois-rivieres, Légende",
        "/t/trois-rivieres?face=geography, Légende",
        "/t/trois-rivieres?face=matrix, paires",
        "/t/trois-rivieres?face=table, À Domicile",
        "/t/trois-rivieres?face=pictures, SVG",
        "/t/trois-rivieres?face=strategy, Objectifs",
        "/t/lille-2008?select=actor:a-synavi&panel=sheet, Smart Belgique",
        "'/t/lille-2008?panel=mutualisation&question=mutualisation/who-can-share&p.actor=a-synavi&p.need=n-052', pistes",
        "/t/trois-rivieres?panel=coordination, constats",
        "/t/trois-rivieres?panel=stories, récit montre",
        "/t/trois-rivieres?panel=share, Nouveau lien",
        "/t/trois-rivieres?panel=data, Emporter",
        "/administration, Sauvegardes",
    })
    void everythingIsReachedHoweverLargeItIs(String address, String words, Visit visit) {
        var page = visit.prefers("light", "fr").page();
        List<String> found = new ArrayList<>();
        page.setViewportSize(320, 640);
        visit.open(address);
        GuideScreen.said(page, words).waitFor();
        found.addAll(outOfReach(visit, "320 pixels"));
        page.setViewportSize(640, 400);
        found.addAll(outOfReach(visit, "magnified twice"));
        page.setViewportSize(1280, 800);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        found.addAll(outOfReach(visit, "text twice as large"));
        assertThat(found).isEmpty();
    }

    private static List<String> outOfReach(Visit visit, String when) {
        return ((List<?>) visit.page().evaluate(OUT_OF_REACH))
                .stream().map(one -> when + ": " + one).toList();
    }
}

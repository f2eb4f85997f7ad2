package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.browser.TwelveReaders.Kept;
import org.maillage.history.Workspace;

/** A whole workshop: twelve people join by a code, read alone with their keyboards, confront and retain. */
@ExtendWith(InBrowser.class)
class TwelveTest {
    private static final long SEED = 2010;
    private static final int MOST_KEYS_PER_PAIR = 3;

    private final TwelveReaders readers = new TwelveReaders(SEED);
    private final List<String> errors = new ArrayList<>();

    @Test
    void whatIsRetainedAndDisputedIsWhatTwelvePeopleTyped(Visit visit, Chromium chromium) {
        var work = Workspace.of(visit.client());
        visit.client().edit(work.territory(), TwelveReaders.actors().toList());
        var facilitator =
                visit.open("/t/" + work.territory() + "?face=matrix&order=name").page();
        press(facilitator, "Ouvrir un tour de lecture");
        facilitator.getByLabel("Quorum").fill(String.valueOf(TwelveReaders.QUORUM));
        press(facilitator, "Ouvrir le tour");
        press(facilitator, "Avancement");
        assertThat(facilitator.getByText("Personne n’a encore lu.")).isVisible();

        var code = visit.client()
                .postJson(work.at("workshop"), Map.of())
                .get("code")
                .asString();
        var pages = TwelveReaders.NAMES.stream()
                .map(name -> arrived(chromium, visit.client().address()))
                .toList();
        for (var reader = 0; reader < pages.size(); reader++) {
            join(pages.get(reader), TwelveReaders.NAMES.get(reader), code);
            press(pages.get(reader), "Lire dans ce tour");
            assertThat(cell(pages.get(reader), 0, 1)).isFocused();
        }
        for (var reader = 0; reader < pages.size(); reader++) {
            read(pages.get(reader), reader);
        }
        for (var reader = 0; reader < pages.size(); reader++) {
            var read = readers.of(reader).size();
            assertThat(pages.get(reader).getByText("Vous : " + read + " sur 66"))
                    .isVisible();
            assertThat(facilitator.getByText(TwelveReaders.NAMES.get(reader) + " : " + read + " sur 66"))
                    .isVisible();
        }
        assertThat(facilitator.getByText("À vous tous : 66 sur 66 paires regardées"))
                .isVisible();
        assertThat(work.ids("relations")).as("nobody sees what the others read").isEmpty();

        press(facilitator, "Clôturer le tour");
        Visit.press(facilitator.getByRole(AriaRole.DIALOG), "Clôturer le tour");
        for (var page : List.of(facilitator, pages.getLast())) {
            disputesAreSeen(page);
        }
        assertThat(kept(work)).isEqualTo(readers.kept());
        arbitrate(facilitator);
        assertThat(pages.getFirst().locator("nav em")).hasText("arbitrée");
        assertThat(work.get("table/relations").findValuesAsString("retained"))
                .filteredOn("arbitration"::equals)
                .hasSize(1);
        pages.forEach(page -> page.context().close());
        assertThat(errors).isEmpty();
    }

    /** Somebody whose page of the workshop is on its way. */
    private Page arrived(Chromium chromium, String address) {
        var laptop = InBrowser.somebody(address).setViewportSize(1024, 700);
        var page = chromium.browser().newContext(laptop).newPage();
        InBrowser.watch(page, errors);
        page.navigate("/atelier", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return page;
    }

    private static void join(Page page, String name, String code) {
        page.getByLabel("Code de l’atelier").fill(code);
        page.getByLabel("Votre prénom").fill(name);
        page.keyboard().press("Enter");
    }

    /** By the keyboard alone, from the first pair on. */
    private void read(Page page, int reader) {
        var said = readers.of(reader);
        var first = said.getFirst().pair();
        var steps = IntStream.concat(
                        IntStream.range(0, first.first()).map(step -> 0),
                        IntStream.range(1, first.second()).map(step -> 1))
                .toArray();
        for (var step : steps) {
            page.keyboard().press(step == 0 ? "ArrowDown" : "ArrowRight");
        }
        said.forEach(one -> page.keyboard().type(one.keys()));
        assertThat(steps.length + 2 * said.size()).isLessThanOrEqualTo(MOST_KEYS_PER_PAIR * said.size());
    }

    private void disputesAreSeen(Page page) {
        var expected = readers.disputes();
        assertThat(page.getByRole(AriaRole.HEADING, heading(expected.size() + " paires à discuter")))
                .isVisible();
        assertThat(page.locator("nav ol li").allInnerTexts().stream()
                        .map(text -> text.replaceAll("\\s+", " ").strip()))
                .containsExactlyElementsOf(expected);
        assertThat(page.getByText(readers.alike(false) + " paires où les lectures s’accordent"))
                .isVisible();
        assertThat(page.getByText(readers.alike(true) + " paires d’accord, où le quorum n’est pas atteint"))
                .isVisible();
    }

    private static void arbitrate(Page page) {
        press(page, "Retenir une lecture");
        var form = page.locator("form");
        form.getByLabel("Négociation").check();
        form.getByLabel("Ce qui le fait dire").fill("Ils se parlent depuis mai.");
        Visit.press(form, "Retenir cette lecture");
    }

    /** What the server retained; where it had to choose between equals, all of those between which it had to. */
    private Map<String, Kept> kept(Workspace work) {
        var expected = readers.kept();
        var kept = new TreeMap<String, Kept>();
        for (var relation : work.get("table/relations")) {
            var ends = new TreeSet<>(
                    List.of(relation.get("from").asString(), relation.get("to").asString()));
            var key = String.join("~", ends) + "~" + relation.get("object").asString();
            var nature = relation.get("nature").asString();
            var equals = expected.containsKey(key) ? expected.get(key).natures() : List.<String>of();
            kept.put(
                    key,
                    new Kept(
                            equals.contains(nature) ? equals : List.of(nature),
                            relation.get("retained").asString(),
                            relation.get("agreeing").asInt(),
                            relation.get("readings").asInt(),
                            relation.get("contested").asBoolean()));
        }
        return kept;
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator("[role=gridcell][data-row='%d'][data-column='%d']".formatted(row, column));
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, heading(name).setExact(true)).click();
    }
}

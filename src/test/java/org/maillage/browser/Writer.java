package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ElementState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;

/** Somebody who facilitates a territory, at a browser of their own, and writes in the matrix and the sheets beside it. */
final class Writer {
    static final String NAME = "Nom (obligatoire)";
    static final String DESCRIPTION = "Description";

    private static final String WAITING =
            "Object.keys(localStorage).filter(name => name.startsWith('maillage.kept/')).length";
    /** What the rows of the table say, of the columns named. */
    private static final String ROWS = "(rows, columns) => rows.map(row => "
            + "columns.map(column => row.cells[column].title).join(' | ')).sort()";

    private final Browser browser;
    private final Page page;
    private final String at;
    /** Of two versions of a field, whether to keep one's own. */
    private final boolean insists;

    private final List<String> errors = new ArrayList<>();

    private Writer(Browser browser, Page page, String at, boolean insists) {
        this.browser = browser;
        this.page = page;
        this.at = at;
        this.insists = insists;
    }

    static Writer arrive(Chromium chromium, Workspace work, Client client, String name, boolean insists) {
        var browser = chromium.another();
        var options = InBrowser.somebody(client.address()).setViewportSize(1024, 700);
        var context = browser.newContext(options);
        var account = Map.of(
                "secret",
                Invited.secret(client, work.territory(), Role.FACILITATOR),
                "name",
                name,
                "login",
                name + "-" + work.territory(),
                "password",
                Invited.PASSWORD);
        var answer = context.request()
                .post(
                        "/api/invitation/take",
                        RequestOptions.create().setHeader("X-Maillage", "1").setData(account));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        var campaign = client.json("/api/territories/" + work.territory())
                .get("campaigns")
                .get(0)
                .get("id")
                .asString();
        var page = context.newPage();
        var at = "/t/" + work.territory() + "?order=name&mission=animation&campaign=" + campaign;
        var writer = new Writer(browser, page, at, insists);
        InBrowser.watch(page, writer.errors);
        page.navigate(at + "&face=matrix");
        assertThat(writer.cell(0, 1)).isVisible();
        return writer;
    }

    void create(String name) {
        settle();
        page.getByRole(AriaRole.BUTTON, LookingTest.named("Acteur")).first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nom").fill(name);
        dialog.getByRole(AriaRole.BUTTON).getByText("Créer").click();
        assertThat(dialog).hasCount(0);
    }

    /** What the page calls an actor that was created there. */
    String created() {
        return page.url().replaceAll(".*select=actor(?::|%3A)([^&]+).*", "$1");
    }

    void write(String actor, String field, String text) {
        look(actor);
        field(field).fill(text);
        field(field).blur();
    }

    /** Opens the sheet of an actor as a link to it would. */
    void look(String actor) {
        settle();
        go("&face=matrix&panel=sheet&select=actor:" + actor);
        assertThat(field(DESCRIPTION)).isVisible();
    }

    void delete(String actor) {
        look(actor);
        Visit.press(panel(), "Supprimer");
        assertThat(panel()).hasCount(0);
    }

    void read(int row, int column, String keys) {
        settle();
        go("&face=matrix");
        cell(row, column).focus();
        page.keyboard().type(keys);
    }

    /** Whether the last step was taken back; else the page says why not. */
    boolean undo() {
        settle();
        var undo = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Annuler (Ctrl Z)").setExact(true));
        assertThat(undo).isEnabled();
        var answer = page.waitForResponse("**/undo", undo::click);
        var said = answer.ok()
                ? "Modification annulée"
                : Client.parse(answer.text()).get("detail").asString();
        assertThat(page.getByText(said).first()).isVisible();
        return answer.ok();
    }

    void network(boolean there) {
        page.context().setOffline(!there);
    }

    boolean hasNetwork() {
        return page.evaluate("navigator.onLine").equals(true);
    }

    /** Waits until nothing is on its way, unless there is no network, and chooses where somebody else wrote the same. */
    void settle() {
        if (!hasNetwork()) {
            return;
        }
        page.waitForCondition(() -> {
            var versions = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Deux versions"));
            if (versions.isVisible()) {
                choose(versions);
            }
            return page.evaluate(WAITING).equals(0) && !versions.isVisible();
        });
    }

    /** Another question may follow this one at once: what goes is this very window. */
    private void choose(Locator versions) {
        var asked = versions.elementHandle();
        var gone = versions.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Le remettre"));
        if (gone.isVisible()) {
            Visit.press(versions, insists ? "Le remettre" : "Le laisser supprimé");
        } else {
            versions.locator("[value=" + (insists ? "mine" : "theirs") + "]")
                    .all()
                    .forEach(Locator::check);
            Visit.press(versions, "Enregistrer ce choix");
        }
        asked.waitForElementState(ElementState.HIDDEN);
    }

    /** Waits until a table of the page says this. */
    void shows(String table, List<Integer> columns, List<String> expected) {
        go("&face=table&rows=" + table);
        var rows = page.locator("tbody tr:not(.space)");
        try {
            page.waitForCondition(() -> rows.evaluateAll(ROWS, columns).equals(expected));
        } catch (TimeoutError otherwise) {
            assertThat(rows.evaluateAll(ROWS, columns)).isEqualTo(expected);
        }
    }

    /** Goes to an address without loading the page anew, as its history does. */
    private void go(String view) {
        page.evaluate(
                "to => { history.pushState(null, '', to); dispatchEvent(new PopStateEvent('popstate')); }", at + view);
    }

    private Locator cell(int row, int column) {
        return page.locator("[role=gridcell][data-row='%d'][data-column='%d']".formatted(row, column));
    }

    private Locator field(String label) {
        return panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator panel() {
        return page.locator("#panel");
    }

    void leave() {
        browser.close();
    }

    List<String> errors() {
        return errors;
    }
}

package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.round.Circle;

/** Somebody asks another person something beside an actor, is answered while they look, and settles it. */
@ExtendWith(InBrowser.class)
class CommentingTest {
    @Test
    void aQuestionNamesSomebodyWhoAnswersLive(Visit visit) {
        var circle = Circle.of(visit.client());
        visit.open("/t/" + circle.facilitator().territory() + "?face=table&select=actor:ada&panel=sheet");
        Visit.press(visit.panel(), "Commenter ou poser une question");
        var form = visit.panel().locator("form");
        form.getByLabel("Commentaire").pressSequentially("Qui tient la salle, @");
        visit.page().keyboard().type("ma");
        visit.panel().getByRole(AriaRole.OPTION).filter(having("Max")).click();
        assertThat(form.getByLabel("Commentaire")).hasValue("Qui tient la salle, @Max ");
        form.getByLabel("C’est une question").check();
        assertThat(visit.accessibilityViolationsIn("#panel form")).isEmpty();
        Visit.press(form, "Envoyer");
        var thread = visit.panel().getByRole(AriaRole.ARTICLE);
        assertThat(thread).containsText("Question à Max");
        Visit.press(thread, "Modifier ce que vous avez dit");
        thread.getByLabel("Commentaire").fill("Qui tient la salle, et quand, @Max ?");
        Visit.press(thread, "Enregistrer");
        assertThat(thread).containsText("et quand");
        thread.getByText("modifié le").click();
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText("Qui tient la salle, @Max");
        visit.page().keyboard().press("Escape");

        var question =
                circle.max().get("comments?place=actor~ada").get(0).get("said").get(0);
        circle.max()
                .edit(Map.of(
                        "kind",
                        "comment",
                        "document",
                        Map.of(
                                "about",
                                "actor",
                                "actors",
                                List.of("ada"),
                                "reply",
                                question.get("id").asString(),
                                "text",
                                "La mairie.")));
        assertThat(thread).containsText("La mairie.");
        assertThat(visit.accessibilityViolationsIn("#panel")).isEmpty();
        Visit.press(thread, "C’est réglé");
        assertThat(visit.panel().getByText("1 échange réglé")).isVisible();
    }

    @Test
    void anOpenThreadIsSeenInItsCellAndOpenedThere(Visit visit) {
        var circle = Circle.of(visit.client());
        var about = Map.of(
                "about",
                "pair",
                "actors",
                List.of("bob", "ada"),
                "mission",
                "animation",
                "campaign",
                "c",
                "text",
                "Ah ?");
        circle.zoe().edit(Map.of("kind", "comment", "id", "k", "document", about));
        visit.open("/t/" + circle.facilitator().territory() + "?face=matrix");
        var cell = visit.page()
                .getByRole(AriaRole.GRIDCELL)
                .filter(with(visit.page().locator(".talk")));
        assertThat(cell).hasCount(2);
        assertThat(cell.first()).hasAccessibleName(Pattern.compile("1 échange ouvert"));
        cell.first().locator(".talk").click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Ah ?");
        Visit.press(dialog, "C’est réglé");
        visit.page().keyboard().press("Escape");
        assertThat(cell).hasCount(0);
    }

    private static Locator.FilterOptions with(Locator inside) {
        return new Locator.FilterOptions().setHas(inside);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.maillage.browser.LookingTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A newcomer asks who could share accounting with SYNAVI, understands the answer and decides. */
@ExtendWith(InBrowser.class)
class AskingTest {
    private static final String NEED = "Administration et outils techniques partagés";
    private static final String ASKED =
            "?panel=mutualisation&question=mutualisation/who-can-share&p.actor=a-synavi&p.need=n-052";

    @Test
    void fromTheFirstPageToThoseWhoCouldShareAccountingWithSynavi(Visit visit) {
        visit.open("/");
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lille Métropole"))
                .click();
        visit.page().getByRole(AriaRole.BUTTON, named("Mutualiser")).click();
        visit.choose("Pour qui ?", "synavi", "SYNAVI");
        visit.choose("De quoi a-t-on besoin ?", "administration", NEED);

        assertThat(visit.panel().getByRole(AriaRole.STATUS).first()).containsText(Pattern.compile("^\\s*5.pistes"));
        for (var near : new String[] {"Métalu", "GEDAS", "Grands Ensembles"}) {
            assertThat(card(visit, near)).containsText("Aucune relation recueillie entre eux");
        }
        assertThat(card(visit, "Smart France")).containsText("Neutralité sur les valeurs");
        visit.hasNoAccessibilityViolation();
    }

    @Test
    void anOppositionIsShownWithItsReasonAndHidesNothing(Visit visit) {
        visit.open("/t/lille-2008" + ASKED);
        assertThat(visit.panel()).containsText("1 piste bloquée par une opposition");
        var blocked = card(visit, "ASBL Smart Belgique pourrait");
        assertThat(blocked.getByRole(AriaRole.LIST).first()).containsText("En opposition sur les valeurs");
        assertThat(blocked).containsText("Aucun acteur de la carte n’est connu pour être en bons termes avec les deux");
    }

    @Test
    void whatIsDecidedIsRememberedAndAnAcceptedLeadBecomesAPool(Visit visit) {
        var territory = Lille.bring(visit.client());
        visit.open("/t/" + territory + ASKED);
        Visit.press(card(visit, "Métalu"), "À discuter");
        assertThat(card(visit, "Métalu")).containsText("Animation");
        Visit.press(card(visit, "GEDAS"), "Accepter");
        assertThat(card(visit, "GEDAS")).containsText("Ouvrir la mutualisation");
        reject(visit, "Grands Ensembles", "Trop de travail cette année");

        visit.page().reload();
        assertThat(card(visit, "Métalu").getByText(Pattern.compile("^\\s*Décision")))
                .isVisible();
        assertThat(card(visit, "GEDAS").getByText("Acceptée")).isVisible();
        visit.panel().getByText(Pattern.compile("1.piste écartée")).click();
        assertThat(visit.panel()).containsText("Trop de travail cette année");
        visit.hasNoAccessibilityViolation();

        Visit.press(card(visit, "GEDAS"), "Ouvrir la mutualisation");
        var member = visit.panel().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("GEDAS"));
        member.getByLabel("Rôle").fill("Prête son comptable");
        member.getByLabel("Rôle").blur();
        assertThat(visit.panel().getByText("enregistré")).isVisible();
        promise(visit, "GEDAS", "Deux jours par semaine");
        visit.hasNoAccessibilityViolation();
        visit.page().reload();
        assertThat(member.getByLabel("Rôle")).hasValue("Prête son comptable");
        openPromises(visit);
        assertThat(visit.panel().getByText("Deux jours par semaine")).isVisible();
        Visit.press(visit.panel(), "Revenir à la question posée");
        assertThat(card(visit, "Métalu")).isVisible();
        assertThat(visit.page()).hasURL(Pattern.compile("p.need=n-052"));

        visit.open("/t/" + territory + "?face=table&rows=pools");
        var pools = visit.page().getByRole(AriaRole.GRID);
        assertThat(pools).containsText("GEDAS");
        assertThat(pools).containsText("idée");
    }

    private static void openPromises(Visit visit) {
        visit.panel()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Engagements"))
                .click();
    }

    private static void promise(Visit visit, String member, String words) {
        openPromises(visit);
        Visit.press(visit.panel(), "Un engagement");
        var form = visit.panel().locator("form.boxed");
        form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Membre"))
                .fill(member);
        form.getByRole(AriaRole.OPTION).first().click();
        form.getByLabel("En mots").fill(words);
        Visit.press(form, "Enregistrer");
        assertThat(form).hasCount(0);
        assertThat(visit.panel().getByText(words)).isVisible();
    }

    private static void reject(Visit visit, String holder, String reason) {
        Visit.press(card(visit, holder), "Écarter");
        Visit.press(card(visit, holder), "Écarter");
        assertThat(card(visit, holder)).containsText("Donnez une raison");
        card(visit, holder).getByLabel("Pourquoi l’écarter ?").fill(reason);
        Visit.press(card(visit, holder), "Écarter");
        assertThat(card(visit, holder)).hasCount(0);
    }

    private static Locator card(Visit visit, String words) {
        return visit.panel().locator("article").filter(new Locator.FilterOptions().setHasText(words));
    }
}

package org.maillage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import tools.jackson.databind.json.JsonMapper;

/** The pictures of the user's guide: every view, in both languages, at a desk and on a phone. */
@ExtendWith(InBrowser.class)
class GuidePicturesTest {
    private static final String THREE_RIVERS = "trois-rivieres";
    private static final String STORY = "guide-pictures";

    @BeforeAll
    static void thereIsAStory(Client client) {
        var steps = List.of(
                Map.of(
                        "id",
                        "1",
                        "shows",
                        "network",
                        "title",
                        "Qui agit ici",
                        "text",
                        "Quarante acteurs, *dix communes*."),
                Map.of(
                        "id",
                        "2",
                        "shows",
                        "decision",
                        "title",
                        "Notre demande",
                        "decision",
                        Map.of("what", "Une salle")));
        new Workspace(client, THREE_RIVERS)
                .edit(Workspace.put(
                        "story",
                        STORY,
                        "name",
                        "Devant le conseil",
                        "steps",
                        new JsonMapper().writeValueAsString(steps)));
    }

    @AfterAll
    static void thereIsNoneLeft(Client client) {
        new Workspace(client, THREE_RIVERS).edit(Workspace.delete("story", STORY));
    }

    @ParameterizedTest
    @CsvSource({
        "home, /, 44 act",
        "network, /t/trois-rivieres, Légende|Legend",
        "geography, /t/trois-rivieres?face=geography, Légende|Legend",
        "matrix, /t/trois-rivieres?face=matrix, 946",
        "table, /t/trois-rivieres?face=table, À Domicile",
        "pictures, /t/trois-rivieres?face=pictures, SVG",
        "places, /t/trois-rivieres?face=pictures&picture=map~places, SVG",
        "ego, /t/trois-rivieres?face=pictures&picture=ego~1~adtr, SVG",
        "resources, /t/trois-rivieres?face=pictures&picture=flows, SVG",
        "calendar, /t/trois-rivieres?face=pictures&picture=calendar~week, Cuisine|Kitchen|kitchen",
        "change, /t/trois-rivieres?face=pictures&picture=change, SVG",
        "campaigns, /t/trois-rivieres?panel=campaigns, Comparer|Compare",
        "pool, /t/trois-rivieres?select=pool:p-comptable&panel=sheet, Membres|Members",
        "sheet, /t/lille-2008?select=actor:a-synavi&panel=sheet, Smart Belgique",
        "sharing, '/t/lille-2008?panel=mutualisation&question=mutualisation/who-can-share"
                + "&p.actor=a-synavi&p.need=n-052', pistes|leads",
        "coordination, /t/trois-rivieres?panel=coordination, constats|findings",
        "stories, /t/trois-rivieres?panel=stories, Devant le conseil",
        "presenting, /t/trois-rivieres/present/guide-pictures, Qui agit ici",
        "share, /t/trois-rivieres?panel=share, Nouveau lien|New link",
        "data, /t/trois-rivieres?panel=data, Emporter|Take away",
        "administration, /administration, Sauvegardes|Backups",
        "interface, /api-docs, ^/api/territories$",
        "accessibility, /accessibilite, RGAA",
    })
    void everyViewMakesAPicture(String name, String address, String words, Visit visit) throws IOException {
        GuideScreen.each(visit, name, Still::ofMap, (language, page) -> {
            visit.open(address);
            assertThat(GuideScreen.said(page, words)).isVisible();
            return page;
        });
    }
}

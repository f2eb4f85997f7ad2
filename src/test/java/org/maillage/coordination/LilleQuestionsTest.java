package org.maillage.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** What the people of Lille ask, with the answers that their own table of actors and relations gives. */
@ExtendWith(RunningApplication.class)
class LilleQuestionsTest {
    @Test
    void manyMetWithoutARecordedRelation(Client client) {
        var met = ask(client, "met-without-relation", "limit=1000");
        // Counted from the column of meetings in the table of actors.
        assertThat(met.column("total")).hasSize(518);
        assertThat(met.columns("a", "b")).contains("a-metalu/a-synavi", "a-gedas/a-synavi");
    }

    @Test
    void oppositionsAndNegotiationsAreFew(Client client) {
        var tensions = ask(client, "tensions");
        assertThat(tensions.column("nature").stream().filter("opposition"::equals))
                .hasSize(5);
        assertThat(tensions.column("nature").stream().filter("negotiation"::equals))
                .hasSize(11);
        assertThat(tensions.columns("a", "b", "nature")).contains("a-smart-belgique/a-synavi/opposition");
    }

    @Test
    void theChildrensCafeReachesTheRegionThroughTheCity(Client client) {
        var paths = ask(client, "introductions", "from=a-potes-en-ciel", "to=a-region-npdc");
        assertThat(paths.column("first")).startsWith("a-lille");
        assertThat(paths.column("steps")).startsWith("2");
        assertThat(ask(client, "introductions", "from=a-synavi", "to=a-smart-belgique")
                        .column("chain"))
                .isEmpty();
    }

    @Test
    void fourStandOnTheRegionAlone(Client client) {
        assertThat(ask(client, "dependence-on-one").columns("actor", "funder", "others"))
                .contains(
                        "a-upc-roubaix/a-region-npdc/3",
                        "a-suite-images/a-region-npdc/3",
                        "a-autonomie-solidarite/a-region-npdc/3",
                        "a-cigales/a-region-npdc/3");
    }

    private static Answers ask(Client client, String question, String... parameters) {
        return Answers.of(client, "lille-2008", "coordination/" + question, parameters);
    }
}

package org.maillage.mutualisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.resource.ResourceKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** A database whose periods one of yesterday's programs read, which knew of months only. */
@ExtendWith(RunningApplication.class)
class CalendarsAnewTest {
    @Test
    void periodsAreReadAnewWhenTheRuleIsAnotherAndOnlyThen(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada");
        work.edit(put("need", "n", "actor", "ada", "name", "Aide", "type", "training", "period", "lundi matin"));
        assertThat(calendar(work)).contains("\"days\"");
        var read = calendar(work);
        graph.writeOnly(
                tx -> Calendars.keep(tx, work.territory(), ResourceKinds.NEED, List.of(Calendars.row("n", "en mai"))));
        var start = new CalendarsAnew(graph);

        start.whenTheRuleChanged();
        assertThat(calendar(work)).doesNotContain("\"days\"");

        graph.writeOnly(tx -> tx.run("mutualisation/calendars-read", Map.of("rule", "months")));
        start.whenTheRuleChanged();
        assertThat(calendar(work)).isEqualTo(read);
    }

    private static String calendar(Workspace work) {
        return String.valueOf(work.row("needs", "n"));
    }
}

package org.maillage.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.reading;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** A database whose relations were retained by another rule, which one of yesterday's programs left behind. */
@ExtendWith(RunningApplication.class)
class RetainedAnewTest {
    @Test
    void relationsAreRetainedAnewWhenTheRuleIsAnotherAndOnlyThen(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada", "bob", "cleo");
        work.edit(reading("r1", "ada", "bob", "alliance"), reading("r2", "bob", "ada", "alliance"));
        work.edit(reading("r3", "ada", "cleo", "alliance"));
        var start = new RetainedAnew(graph);
        graph.writeOnly(tx ->
                tx.run("relation/reading-delete", Map.of("territory", work.territory(), "ids", List.of("r2", "r3"))));

        start.whenTheRuleChanged();
        assertThat(work.get("graph").get("relations")).hasSize(2);

        graph.writeOnly(tx -> tx.run("relation/retain-by", Map.of("checksum", 0)));
        start.whenTheRuleChanged();
        assertThat(work.get("table/relations"))
                .singleElement()
                .satisfies(
                        relation -> assertThat(relation.get("readings").asInt()).isEqualTo(1));
    }
}

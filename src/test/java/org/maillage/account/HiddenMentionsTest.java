package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.history.Edit;
import org.maillage.history.Intent;
import org.maillage.history.Workspace;
import org.maillage.pool.PoolKinds;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** What a person keeps to themselves may be mentioned in what everybody sees and writes. */
@ExtendWith(RunningApplication.class)
class HiddenMentionsTest {
    @Test
    void whoDoesNotSeeAMemberNeitherLosesItBySavingNorIsToldOfIt(Client client, Application application, Graph graph) {
        var work = withHiddenMentions(client, application);
        var ada = Client.ok(work.send(put("actor", "ada", "name", "Ada la neuve", "partOf", List.of("bob"))));
        assertThat(ada.toString()).doesNotContain("hidden");
        work.edit(put("pool", "lot", "name", "Lot", "stage", "agreed", "members", List.of(Map.of("actor", "ada"))));
        assertThat(stored(graph, work, ActorKinds.ACTOR, "ada").texts("partOf")).containsExactly("bob", "hidden");
        var lot = stored(graph, work, PoolKinds.POOL, "lot");
        assertThat(lot.members("members"))
                .extracting(member -> member.get("actor"))
                .containsExactly("ada", "hidden");
        assertThat(lot.text("carrier")).isEqualTo("hidden");
        assertThat(lot.text("stage")).isEqualTo("agreed");
        assertThat(work.get("table/actors").toString()).contains("Ada la neuve").doesNotContain("hidden");
        assertThat(work.get("changes").toString()).contains("Ada la neuve").doesNotContain("hidden");
        var stale = work.send(Map.of(
                "kind", "pool", "id", "lot", "version", 1, "document", Map.of("name", "Autre", "stage", "idea")));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).doesNotContain("hidden");
    }

    @Test
    void whoNamesAnotherCarrierReplacesOneTheyDidNotSee(Client client, Application application, Graph graph) {
        var work = withHiddenMentions(client, application);
        work.edit(put("pool", "lot", "name", "Lot", "stage", "idea", "carrier", "bob"));
        assertThat(stored(graph, work, PoolKinds.POOL, "lot").text("carrier")).isEqualTo("bob");
    }

    private static Workspace withHiddenMentions(Client client, Application application) {
        var work = Workspace.of(client).with("ada", "bob");
        application
                .journal()
                .apply(new Author("paul", "Paul"), work.territory(), Intent.edit("test"), hiddenMentions());
        return work;
    }

    private static Document stored(Graph graph, Workspace work, Kind kind, String id) {
        var found = graph.read(tx -> new Store().read(tx, work.territory(), kind, List.of(id)));
        return Objects.requireNonNull(found.get(id)).document();
    }

    /** A group and a pool of everybody's, with an actor that Paul keeps to himself. */
    private static List<Edit> hiddenMentions() {
        var members = List.of(Map.of("actor", "ada"), Map.of("actor", "hidden"));
        return List.of(
                Edit.put(
                        ActorKinds.ACTOR,
                        "hidden",
                        ActorKinds.ACTOR.trusted(Map.of("id", "hidden", "name", "Confidence", "audience", "author"))),
                Edit.put(
                        ActorKinds.ACTOR,
                        "ada",
                        ActorKinds.ACTOR.trusted(
                                Map.of("id", "ada", "name", "Ada", "partOf", List.of("bob", "hidden")))),
                Edit.put(
                        PoolKinds.POOL,
                        "lot",
                        PoolKinds.POOL.trusted(Map.of(
                                "id",
                                "lot",
                                "name",
                                "Lot",
                                "stage",
                                "idea",
                                "audience",
                                "team",
                                "carrier",
                                "hidden",
                                "members",
                                members))));
    }
}

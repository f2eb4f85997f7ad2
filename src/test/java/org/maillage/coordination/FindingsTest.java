package org.maillage.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.Application;
import org.maillage.Computations;
import org.maillage.graph.Graph;
import org.maillage.history.Workspace;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** Findings are whole sentences, in both languages, on what the asker looks at and may see. */
@ExtendWith(RunningApplication.class)
class FindingsTest {
    @ParameterizedTest
    @CsvSource({"lille-2008,fr", "lille-2008,en", "trois-rivieres,fr", "trois-rivieres,en"})
    void everyFindingIsAWholeSentence(String territory, String language, Client client) {
        var findings = client.in(language).json("/api/territories/" + territory + "/findings");
        assertThat(findings).isNotEmpty();
        for (var finding : findings) {
            assertThat(finding.get("sentence").asString())
                    .matches("(?s).*[.?]")
                    .doesNotContain("{", "}", "[", "]", "null", "  ", "****")
                    .contains("**");
            assertThat(finding.get("actors")).isNotEmpty();
            assertThat(finding.get("total").asInt()).isPositive();
        }
    }

    @Test
    void whatIsFoundWhileSomethingIsBeingWrittenIsNotRemembered(Client client, Graph graph) {
        var work = Workspace.of(client).with("ada");
        var catalogue = Catalogue.load(graph, null, Computations.all());
        var findings = new Findings(graph, catalogue, new Asker(graph, catalogue));
        var seen = new Seen(work.territory(), List.of("public", "team"), null, null);
        var during = graph.write(tx -> findings.of(seen, "isolated-actor", "fr"));
        assertThat(during).hasSize(1);
        // As a commit whose number is seen before the rest of it.
        graph.writeOnly(
                tx -> tx.run("actor/actor-delete", Map.of("territory", work.territory(), "ids", List.of("ada"))));
        assertThat(findings.of(seen, "isolated-actor", "fr")).isEmpty();
    }

    @Test
    void everyPatternIsTold(Client client) {
        assertThat(texts(all(client, ""), "pattern"))
                .contains(
                        "isolated-actor",
                        "separate-group",
                        "hub",
                        "lead-organisation",
                        "broker",
                        "cut-point",
                        "mediator",
                        "missing-alliance",
                        "tense-triad",
                        "alliance-triangle",
                        "conflictual-cooperation",
                        "negotiable-conflict",
                        "level-link",
                        "no-path-upwards",
                        "sole-provider",
                        "relation-to-confirm",
                        "bilateral-bundle",
                        "three-party-agreement",
                        "contested-relation",
                        "umbrella-group",
                        "collective-of-peers");
    }

    @Test
    void namesTheNaturalMediatorOfEachOpposition(Client client) {
        var sentences = texts(all(client, "?campaign=2026&pattern=mediator"), "sentence");
        assertThat(sentences)
                .hasSize(5)
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("Lycée", "Scierie", "(valeurs)", "dispose de ressources symboliques"));
    }

    @Test
    void saysHowManyMoreThereAre(Client client) {
        var told = all(client, "?pattern=relation-to-confirm");
        var few = new ArrayList<JsonNode>();
        all(client, "").forEach(finding -> {
            if (finding.get("pattern").asString().equals("relation-to-confirm")) {
                few.add(finding);
            }
        });
        assertThat(few)
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.get("total").asInt()).isEqualTo(told.size()));
    }

    @Test
    void looksOnlyAtTheMissionAndCampaignAskedFor(Client client) {
        assertThat(texts(all(client, "?mission=mobilites&pattern=lead-organisation"), "sentence"))
                .hasSize(1)
                .allSatisfy(sentence -> assertThat(sentence).contains("Mobilités du quotidien"));
        assertThat(all(client, "?mission=parcours&pattern=lead-organisation")).isEmpty();
        assertThat(all(client, "?campaign=2025&pattern=contested-relation").size())
                .isLessThan(all(client, "?pattern=contested-relation").size());
    }

    @Test
    void changesWithTheTerritory(Client client) {
        var territory = client.newTerritory();
        assertThat(client.json("/api/territories/" + territory + "/findings")).isEmpty();
        client.edit(territory, List.of(Documents.actor("a", "Amap"), Documents.actor("b", "Bibliothèque")));
        assertThat(texts(client.json("/api/territories/" + territory + "/findings"), "sentence"))
                .containsExactly(
                        "**Amap** n’a encore aucune relation recueillie.",
                        "**Bibliothèque** n’a encore aucune relation recueillie.");
        client.edit(territory, List.of(Documents.reading("a", "b", "alliance", "team")));
        assertThat(client.json("/api/territories/" + territory + "/findings")).isEmpty();
    }

    @Test
    void restsOnlyOnWhatTheAskerMaySee(Client client, Application application) {
        var territory = client.newTerritory();
        client.edit(
                territory,
                List.of(
                        Documents.actor("a", "Amap"),
                        Documents.actor("b", "Bibliothèque"),
                        Documents.actor("c", "Cinéma"),
                        Documents.reading("a", "b", "opposition", "team"),
                        Documents.reading("a", "c", "alliance", "public"),
                        Documents.reading("b", "c", "alliance", "public")));
        assertThat(patterns(application, territory, List.of("public", "team"))).contains("mediator", "tense-triad");
        assertThat(patterns(application, territory, List.of("public"))).doesNotContain("mediator", "tense-triad");
        assertThat(patterns(application, territory, List.of())).isEmpty();
    }

    @Test
    void areRefusedForATerritoryThatIsNotThereAndToStrangers(Client client) {
        assertThat(client.get("/api/territories/nowhere/findings").statusCode()).isEqualTo(404);
        assertThat(client.signedOut()
                        .get("/api/territories/lille-2008/findings")
                        .statusCode())
                .isEqualTo(401);
    }

    private static List<String> patterns(Application application, String territory, List<String> audiences) {
        return application.findings().of(new Seen(territory, audiences, null, null), null, "fr").stream()
                .map(Finding::pattern)
                .toList();
    }

    private static JsonNode all(Client client, String query) {
        return client.json("/api/territories/trois-rivieres/findings" + query);
    }

    private static List<String> texts(JsonNode list, String field) {
        var found = new ArrayList<String>();
        list.forEach(item -> found.add(item.get(field).asString()));
        return found;
    }
}

package org.maillage.http;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.put;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Permission;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** Every route of the table, called by everybody there is, rightly and wrongly; a route without a sample fails. */
@ExtendWith(RunningApplication.class)
class RouteWalkTest {
    private static final Map<String, List<String>> UNKNOWN =
            Map.of("fr", List.of("Introuvable", "n’existe pas"), "en", List.of("Not found", "does not exist"));

    private static final Set<String> CHANGES_WHO_ASKS = Set.of("POST /api/sign-out", "POST /api/workshop/join");

    @Test
    void everyRouteIsWalked(Application application) {
        var walked = Samples.right("any", application).stream().map(Sample::route);
        assertThat(walked.collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        application.routes().stream().map(Route::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsLetInButWhereEverybodyIs(Client client, Application application) {
        var described = Described.by(client);
        var territory = prepared(client);
        return each(Samples.right(territory, application), sample -> {
            if (permission(application, sample) == Permission.NONE) {
                assertThat(sample.by(client.signedOut()).statusCode()).isEqualTo(sample.status());
            } else {
                var response = sample.by(client.signedOut());
                assertThat(response.statusCode()).isEqualTo(401);
                described.fits(sample.route(), response);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theFacilitatorIsAnsweredAsDescribed(Client client, Application application) {
        var described = Described.by(client);
        return each(Samples.right(prepared(client), application), sample -> {
            if (sample.route().endsWith("/events")) {
                var events = client.listen(sample.path());
                assertThat(events.statusCode()).isEqualTo(200);
                assertThat(events.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("text/event-stream");
                events.body().close();
            } else {
                var response = sample.by(client);
                assertThat(response.statusCode()).as(response.body()).isEqualTo(sample.status());
                described.fits(sample.route(), response);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRoleIsLetInWhereItMay(Client client, Application application) {
        return Stream.of(Role.READER, Role.CONTRIBUTOR, Role.FACILITATOR).flatMap(role -> {
            var territory = prepared(client);
            var somebody = Invited.to(client, territory, role);
            var samples = Samples.right(territory, application).stream()
                    .filter(sample -> !sample.route().endsWith("/events"))
                    .filter(sample -> !CHANGES_WHO_ASKS.contains(sample.route()))
                    .toList();
            return each(samples, sample -> {
                var permission = permission(application, sample);
                var allowed = (sample.inTerritory() ? role : Role.READER).may(permission);
                var response = sample.by(somebody);
                assertThat(response.statusCode())
                        .as(role + " " + response.body())
                        .isNotEqualTo(401);
                assertThat(response.statusCode() != 403 || response.body().contains("not-yours"))
                        .as(role + " " + response.body())
                        .isEqualTo(allowed);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> whoTakesPartElsewhereIsToldNothingHere(Client client, Application application) {
        var somebody = Invited.to(client, prepared(client), Role.FACILITATOR);
        var samples = Samples.right(prepared(client), application).stream()
                .filter(Sample::inTerritory)
                .toList();
        return each(samples, sample -> {
            var here = sample.by(somebody);
            var nowhere = sample.in("nowhere").by(somebody);
            assertThat(here.statusCode()).as(here.body()).isEqualTo(403);
            assertThat(here.body()).isEqualTo(nowhere.body());
        });
    }

    @TestFactory
    Stream<DynamicTest> theDemonstrationsAreAnsweredAsDescribed(Client client, Application application) {
        var described = Described.by(client);
        var reads = Samples.right("lille-2008", application).stream()
                .filter(sample -> sample.inTerritory() && sample.route().startsWith("GET"))
                .filter(sample -> !sample.route().endsWith("/events"))
                // In the demonstrations nobody supposes anything.
                .filter(sample -> !sample.route().contains("/scenarios/"))
                // Nor is anything told.
                .filter(sample -> !sample.route().contains("/stories/"))
                .map(sample -> sample.route().endsWith("/proposals")
                        ? Sample.asking(sample.route(), sample.path().replaceAll("\\?.*", ""), 200)
                        : sample)
                .toList();
        return Stream.of("lille-2008", "trois-rivieres").flatMap(territory -> {
            var here = reads.stream()
                    // Lille was told without pools.
                    .filter(read -> !read.path().contains("/pools/") || territory.equals("trois-rivieres"))
                    .map(read -> read.in(territory))
                    .toList();
            return each(here, sample -> {
                var actor = "lille-2008".equals(territory) ? "a-lille" : "pole-moulin";
                var path = sample.path()
                        .replace("/ada", "/" + actor)
                        .replace("/pools/p/", "/pools/p-comptable/")
                        .replace("?need=n", "");
                described.fits(sample.route(), client.get(path));
                assertThat(client.get(path).statusCode()).isEqualTo(200);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> anUnknownTerritoryIsSaidToBeUnknown(Client client, Application application) {
        var described = Described.by(client);
        var samples = Samples.right("nowhere", application).stream()
                .filter(Sample::inTerritory)
                .toList();
        return UNKNOWN.entrySet().stream()
                .flatMap(language -> each(samples, sample -> {
                    var response = sample.by(client.in(language.getKey()));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
                    described.fits(sample.route(), response);
                    assertThat(response.body()).contains("nowhere").contains(language.getValue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsNamed(Client client) {
        var described = Described.by(client);
        return each(wrong(prepared(client)), sample -> {
            var response = sample.by(client.from("127.0.0.11"));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(sample.status());
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            described.fits(sample.route(), response);
            var problem = Client.parse(response.body());
            assertThat(problem.path("detail").asString("")).isNotBlank();
            assertThat(problem.path("problems")
                            .valueStream()
                            .map(one -> one.path("column").asString("")))
                    .containsAll(sample.named());
        });
    }

    @TestFactory
    Stream<DynamicTest> aPageOfAnotherSiteChangesNothing(Client client, Application application) {
        var session = application.accounts().signIn(application.accounts().newCode(), "here");
        var forged = client.signedOut().with("Cookie", "maillage=" + session);
        var before = client.json("/api/territories");
        var samples = Samples.right(prepared(client), application).stream()
                .filter(sample -> sample.route().startsWith("POST"))
                .filter(sample -> permission(application, sample) != Permission.NONE)
                .toList();
        assertThat(before).isNotEmpty();
        return each(samples, sample -> {
            var response = sample.by(forged);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
            assertThat(response.body()).contains("X-Maillage");
        });
    }

    private static List<Sample> wrong(String territory) {
        return Stream.of(
                        Samples.wrong(territory),
                        ShareSamples.wrong(territory),
                        BriefingSamples.wrong(territory),
                        UpkeepSamples.wrong())
                .flatMap(List::stream)
                .toList();
    }

    private static String prepared(Client client) {
        var work = Workspace.of(client).with("ada", "bob");
        work.edit(
                put("actor", "ada", "name", "Acteur ada", "audience", "public"),
                put("resource", "x", "actor", "ada", "name", "Salle", "type", "premises", "quantity", 2),
                put("need", "n", "actor", "bob", "name", "Une salle", "type", "premises"),
                put(
                        "story",
                        "st",
                        "name",
                        "Au conseil",
                        "steps",
                        "[{\"id\":\"1\",\"shows\":\"network\",\"actors\":[\"ada\"]}]"),
                put("scenario", "sc", "name", "Sans bob", "changes", "[{\"kind\":\"actor\",\"id\":\"bob\"}]"),
                shared(),
                put("objective", "o", "name", "Une salle ouverte à tous", "mission", "animation"),
                stance(),
                influence(),
                attitude(),
                put("agreement", "g", "pool", "p", "name", "Convention", "signatories", List.of("ada", "bob")),
                put("commitment", "c1", "pool", "p", "actor", "ada", "what", "time", "by", "person", "agreement", "g"),
                put(
                        "assessment",
                        "as",
                        "pool",
                        "p",
                        "item",
                        "trust",
                        "state",
                        "unmet",
                        "evidence",
                        "Jamais rencontrés"),
                put("suggestion", "s1", "of", "actor", "changes", "{\"name\":\"Un\"}"),
                put("suggestion", "s2", "of", "actor", "actor", "ada", "changes", "{\"town\":\"Lille\"}"),
                Workspace.reading(
                        "r",
                        "ada",
                        "bob",
                        "alliance",
                        "object",
                        "values",
                        "author",
                        "Rose Gray",
                        "at",
                        "2026-01-01T00:00:00Z"));
        return work.territory();
    }

    private static Map<String, ?> stance() {
        return put(
                "stance", "st", "actor", "ada", "objective", "o", "value", -2, "mission", "animation", "campaign", "c");
    }

    private static Map<String, ?> influence() {
        return Workspace.influence("in", "ada", "bob", 3);
    }

    private static Map<String, ?> attitude() {
        return put(
                "attitude",
                "at",
                "actor",
                "bob",
                "pool",
                "p",
                "synergy",
                3,
                "antagonism",
                2,
                "mission",
                "animation",
                "campaign",
                "c");
    }

    /** A pool whose members would rather pay apart, so that the answer about it names those who would leave. */
    private static Map<String, ?> shared() {
        var members = List.of(Map.of("actor", "ada", "alone", "10"), Map.of("actor", "bob", "alone", "20"));
        return put("pool", "p", "name", "Salle commune", "stage", "idea", "members", members, "jointCost", 28);
    }

    private static Permission permission(Application application, Sample sample) {
        return application.routes().stream()
                .filter(route -> route.name().equals(sample.route()))
                .findFirst()
                .orElseThrow()
                .permission();
    }

    private interface Check {
        void of(Sample sample);
    }

    private static Stream<DynamicTest> each(List<Sample> samples, Check check) {
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.route() + " → " + sample.path() + " " + sample.status(), () -> check.of(sample)));
    }
}

package org.maillage.round;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;
import static org.maillage.history.Workspace.reading;
import static org.maillage.round.Circle.retained;
import static org.maillage.round.Circle.round;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Permission;
import org.maillage.document.Tables;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;

/** In an open round people read on their own; when it closes, what they read for others is shown, and nothing else. */
@ExtendWith(RunningApplication.class)
class ReadAloneTest {
    private static final String MARK = "chuchotis";

    private static final Set<String> PACKED = Set.of("export.archive", "export.csv", "export.xlsx");

    @Test
    void nobodySeesWhatTheOthersReadWhileItIsOpenByAnyRoute(Client client, Application application) {
        var circle = Circle.of(client);
        circle.facilitator().edit(round("open"));
        circle.zoe().edit(kept("ada", "bob", "opposition"));
        circle.zoe().edit(kept("ada", "bob", "negotiation"));
        circle.zoe().edit(kept("bob", "cleo", "alliance"));
        circle.zoe().edit(delete("reading", MARK + "-bob-cleo"));
        assertThat(circle.zoe().ids("readings")).containsExactly(MARK + "-ada-bob");
        assertThat(circle.zoe().text("readings", MARK + "-ada-bob", "nature")).isEqualTo("negotiation");
        for (var other : List.of(circle.facilitator(), circle.max())) {
            // Whoever facilitates has the audiences of everybody else: the questions need not be asked twice.
            var addresses = other.equals(circle.max()) ? everyAddress(client, application) : plain(application);
            assertThat(addresses)
                    .hasSizeGreaterThan(12)
                    .allSatisfy(address -> assertThat(told(other, address)).doesNotContain(MARK));
            assertThat(told(circle.facilitator(), "export.archive")).doesNotContain(MARK);
            assertThat(retained(other)).isEmpty();
            assertThat(other.get("changes?entity=reading:" + MARK + "-ada-bob").size())
                    .isZero();
            for (var edit : List.of(kept("ada", "bob", "alliance"), delete("reading", MARK + "-ada-bob"))) {
                assertThat(other.send(edit).statusCode()).isIn(403, 404);
            }
        }
    }

    @Test
    void aWordOfItsOwnJoinsTheListsWhenOthersSeeIt(Client client) {
        var circle = Circle.of(client);
        circle.facilitator().edit(round("open"));
        circle.zoe().edit(reading("r", "ada", "bob", "alliance", "form", MARK));
        circle.zoe().edit(reading("confidence", "ada", "bob", "alliance", "form", "secret", "audience", "author"));
        assertThat(forms(circle.max())).doesNotContain(MARK, "secret");
        assertThat(circle.max().get("changes").toString()).doesNotContain(MARK, "secret");
        circle.facilitator().edit(round("closed"));
        assertThat(forms(circle.max())).contains(MARK).doesNotContain("secret");
        assertThat(circle.zoe().text("readings", "confidence", "form")).isEqualTo("secret");
    }

    private static List<String> forms(Workspace work) {
        return work.described()
                .get("terms")
                .valueStream()
                .filter(term -> term.get("list").asString().equals("form"))
                .map(term -> term.get("code").asString())
                .toList();
    }

    @Test
    void closingShowsInOneChangeWhatWasKeptAndNothingElse(Client client) {
        var circle = Circle.of(client);
        circle.facilitator()
                .edit(
                        put("actor", "bob", "name", "Bob", "audience", "public"),
                        put("actor", "cleo", "name", "Cléo", "audience", "public"),
                        reading("avant", "ada", "cleo", "neutrality"));
        circle.facilitator().edit(round("open"));
        circle.zoe()
                .edit(
                        kept("ada", "bob", "opposition"),
                        reading("confidence", "ada", "cleo", "opposition", "audience", "author"),
                        reading("public", "bob", "cleo", "alliance", "audience", "public"),
                        reading("ailleurs", "ada", "dan", "opposition"));
        circle.max()
                .edit(
                        reading("m1", "bob", "ada", "alliance", "at", "2020-01-01T00:00:00Z"),
                        reading("m2", "bob", "cleo", "alliance"));
        circle.facilitator().edit(reading("f1", "ada", "bob", "opposition"));
        var before = Map.of("ada-cleo", "neutrality single 1/1", "ada-dan", "opposition single 1/1");
        assertThat(retained(circle.max())).isEqualTo(before);

        var closing = circle.facilitator().edit(round("closed"));
        assertThat(closing.get("edits").findValuesAsString("kind")).containsExactlyInAnyOrder("round", "reading");
        for (var somebody : List.of(circle.facilitator(), circle.zoe(), circle.max())) {
            assertThat(retained(somebody))
                    .isEqualTo(Map.of(
                            "ada-bob", "opposition majority 2/3",
                            "ada-cleo", "neutrality single 1/1",
                            "ada-dan", "opposition single 1/1",
                            "bob-cleo", "alliance majority 2/2"));
        }
        assertThat(circle.max().ids("readings"))
                .containsExactlyInAnyOrder("avant", MARK + "-ada-bob", "public", "ailleurs", "m1", "m2", "f1");
        assertThat(circle.zoe().text("readings", "confidence", "audience")).isEqualTo("author");
        assertThat(circle.max().text("readings", "public", "audience")).isEqualTo("public");
        assertThat(circle.max().text("readings", "m1", "audience")).isEqualTo("team");
        assertThat(circle.max().get("table/readings").toString()).doesNotContain("audienceAfter");
    }

    @Test
    void savingAgainWithoutAWordOnTheAudienceKeepsNothingFromTheOthers(Client client) {
        var circle = Circle.of(client);
        circle.facilitator().edit(round("open"));
        circle.zoe().edit(reading("z", "ada", "bob", "alliance"));
        circle.zoe().edit(reading("z", "ada", "bob", "alliance", "object", "values"));
        assertThat(circle.facilitator().get("rounds").get(0).get("looked").asInt())
                .isEqualTo(1);
        circle.facilitator().edit(round("closed"));
        assertThat(circle.max().text("readings", "z", "object")).isEqualTo("values");
        assertThat(retained(circle.max())).isEqualTo(Map.of("ada-bob", "alliance single 1/1"));
    }

    @Test
    void undoingKeepsToTheRound(Client client) {
        var circle = Circle.of(client);
        circle.zoe().edit(kept("ada", "bob", "alliance"));
        circle.zoe().edit(kept("ada", "bob", "neutrality"));
        circle.facilitator().edit(round("open"));
        Client.ok(circle.zoe().undo());
        assertThat(circle.zoe().text("readings", MARK + "-ada-bob", "nature")).isEqualTo("alliance");
        assertThat(circle.max().ids("readings")).isEmpty();
        assertThat(circle.facilitator().undo().statusCode())
                .as("who opened it does not show by going back what was read in it")
                .isEqualTo(409);

        circle.facilitator().edit(round("closed"));
        assertThat(circle.max().text("readings", MARK + "-ada-bob", "nature")).isEqualTo("alliance");
        Client.ok(circle.facilitator().undo());
        assertThat(circle.max().ids("readings")).isEmpty();
        assertThat(circle.max().get("changes").toString()).doesNotContain(MARK);
        Client.ok(circle.facilitator().redo());
        assertThat(circle.max().ids("readings")).containsExactly(MARK + "-ada-bob");
    }

    @Test
    void whateverEndsTheRoundShowsWhatItKept(Client client) {
        var circle = Circle.of(client);
        var work = circle.facilitator();
        work.edit(round("open"));
        circle.zoe().edit(kept("ada", "bob", "opposition"), kept("bob", "cleo", "alliance"));
        work.edit(round("open", "actors", List.of("ada", "bob")));
        assertThat(circle.max().ids("readings")).containsExactly(MARK + "-bob-cleo");
        work.edit(round("open", "alone", false));
        assertThat(circle.max().ids("readings")).hasSize(2);
        work.edit(round("open"));
        circle.zoe().edit(kept("ada", "cleo", "opposition"));
        assertThat(circle.max().ids("readings")).hasSize(2);
        work.edit(delete("actor", "bob"));
        assertThat(work.get("rounds").get(0).get("actors").size()).isEqualTo(2);
        work.edit(delete("round", "tour"));
        assertThat(circle.max().ids("readings")).containsExactly(MARK + "-ada-cleo");
        Client.ok(work.undo());
        assertThat(circle.max().ids("readings")).isEmpty();
        work.edit(delete("campaign", "c"));
        assertThat(work.get("rounds").size()).isZero();
    }

    @Test
    void howFarItHasComeIsCountedAndAConfidenceIsNotForOthers(Client client) {
        var circle = Circle.of(client);
        circle.facilitator().edit(round("open"));
        circle.zoe()
                .edit(
                        kept("ada", "bob", "opposition"),
                        reading("encore", "bob", "ada", "alliance", "object", "means"),
                        reading("confidence", "ada", "cleo", "opposition", "audience", "author"));
        circle.max().edit(kept("bob", "cleo", "alliance"));
        assertThat(progress(circle.max())).isEqualTo("2/3 Max* 1, Zoé 1");
        assertThat(progress(circle.zoe())).isEqualTo("3/3 Zoé* 2, Max 1");
        assertThat(progress(circle.facilitator())).isEqualTo("2/3 Max 1, Zoé 1");
        var fay = Circle.of(client);
        fay.facilitator().edit(round("open"));
        assertThat(progress(fay.facilitator())).isEqualTo("0/3 Max 0, Zoé 0");
        assertThat(progress(fay.max())).isEqualTo("0/3 ");
    }

    private static String progress(Workspace work) {
        var round = work.get("rounds").get(0);
        var people = round.get("people")
                .valueStream()
                .map(person -> person.get("name").asString()
                        + (person.get("mine").asBoolean() ? "* " : " ")
                        + person.get("read").asInt())
                .toList();
        return round.get("looked").asInt() + "/" + round.get("pairs").asInt() + " " + String.join(", ", people);
    }

    /** What an address answers, as a text; a file is opened. */
    private static String told(Workspace reader, String address) {
        if (PACKED.contains(address)) {
            return reader.unzipped(address).values().stream()
                    .map(file -> new String(file, StandardCharsets.UTF_8))
                    .collect(joining());
        }
        return reader.file(address);
    }

    /** A reading of whoever sends it, with a mark wherever it says something. */
    private static Map<String, ?> kept(String from, String to, String nature) {
        return reading(MARK + "-" + from + "-" + to, from, to, nature, "argument", MARK, "source", MARK);
    }

    /** Every route that reads a territory, and every question. */
    private static List<String> everyAddress(Client client, Application application) {
        var questions = client.json("/api/territories/lille-2008/questions")
                .valueStream()
                .map(question -> "questions/" + question.get("name").asString()
                        + "?actor=ada&type=premises&from=ada&to=bob&a=ada&b=bob&resource=x&need=n")
                .filter(path -> !path.contains("mutualisation/"));
        return Stream.concat(plain(application).stream(), questions).toList();
    }

    private static List<String> plain(Application application) {
        var routes = application.routes().stream()
                .filter(route -> route.name().startsWith("GET") && route.permission() == Permission.READ)
                .filter(route -> route.path().contains("{territory}/"))
                .map(route -> route.path().replaceFirst(".*\\{territory}/", ""))
                .filter(path -> !path.contains("{")
                        && !List.of("events", "proposals", "campaigns/compare").contains(path));
        var more = Stream.of(
                "actors/ada",
                "actors/bob",
                "consequences/actor/ada",
                "proposals?type=premises",
                "campaigns/compare?from=c&to=c");
        return Stream.of(routes, more, Tables.names().stream().map(table -> "table/" + table))
                .flatMap(paths -> paths)
                .toList();
    }
}

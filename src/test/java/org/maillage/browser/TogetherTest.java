package org.maillage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import tools.jackson.databind.JsonNode;

/** Several people edit one territory at once, each in a Chromium process of their own, one of them without a network for a while. */
@ExtendWith(InBrowser.class)
class TogetherTest {
    private static final Map<String, String> NATURES = Map.of(
            "alliance", "Alliance",
            "opposition", "Opposition",
            "negotiation", "Négociation",
            "neutrality", "Neutralité",
            "interdependence", "Interdépendance");

    @ParameterizedTest
    @CsvSource({"2, 6, 1901", "5, 4, 1945"})
    void allEndWithTheSameTerritoryAndTakeTheirOwnStepsBack(
            int people, int rounds, long seed, Client client, Chromium chromium) {
        var work = Workspace.of(client);
        client.edit(work.territory(), Sequence.actors(people).toList());
        var writers = new ArrayList<Writer>();
        try {
            for (var rank = 0; rank < people; rank++) {
                writers.add(Writer.arrive(chromium, work, client, "Personne " + rank, rank % 2 == 0));
            }
            together(work, writers, rounds, seed);
        } finally {
            writers.forEach(Writer::leave);
        }
        assertThat(writers).allSatisfy(writer -> assertThat(writer.errors()).isEmpty());
    }

    private static void together(Workspace work, List<Writer> writers, int rounds, long seed) {
        var people = IntStream.range(0, writers.size())
                .mapToObj(rank -> new Sequence(writers.get(rank), rank, seed))
                .toList();
        var away = people.getLast();
        away.lookAround();
        for (var round = 0; round < rounds; round++) {
            if (round == 1) {
                away.writer().network(false);
            }
            people.forEach(Sequence::step);
        }
        away.writer().write(Sequence.CONTESTED, Writer.NAME, "Voisin qui reste");
        people.getFirst().writer().delete(Sequence.CONTESTED);
        away.writer().network(true);
        writers.forEach(Writer::settle);
        theSameEverywhere(work, writers);
        people.forEach(
                person -> assertThat(own(work, person)).as("seed %d", seed).isEqualTo(person.own()));

        for (var person : people) {
            person.writer().write(person.id(), Writer.DESCRIPTION, "De trop.");
        }
        for (var person : people) {
            assertThat(person.writer().undo())
                    .as("one's own step, seed %d", seed)
                    .isTrue();
        }
        people.forEach(
                person -> assertThat(own(work, person)).as("seed %d", seed).isEqualTo(person.own()));
        // Whatever was before it: taken back, or refused where others have built on it.
        people.forEach(person -> person.writer().undo());
        theSameEverywhere(work, writers);
    }

    /** Every page shows what is in the database. */
    private static void theSameEverywhere(Workspace work, List<Writer> writers) {
        var actors = rows(work, "actors");
        var described = actors.stream()
                .map(actor -> text(actor, "name") + " | " + text(actor, "description"))
                .sorted()
                .toList();
        var readings = rows(work, "readings").stream()
                .map(reading -> name(actors, text(reading, "from")) + " | " + name(actors, text(reading, "to")) + " | "
                        + NATURES.get(text(reading, "nature")) + " | " + text(reading, "author"))
                .sorted()
                .toList();
        for (var writer : writers) {
            writer.shows("actors", List.of(0, 6), described);
            writer.shows("readings", List.of(0, 1, 2, 7), readings);
        }
    }

    /** What only this person writes in: their own actor, and those they made. */
    private static Map<String, String> own(Workspace work, Sequence person) {
        var own = new TreeMap<String, String>();
        rows(work, "actors").stream()
                .filter(actor -> person.isOwn(text(actor, "id")))
                .forEach(actor -> own.put(text(actor, "id"), text(actor, "name") + " | " + text(actor, "description")));
        return own;
    }

    private static List<JsonNode> rows(Workspace work, String table) {
        var rows = work.get("table/" + table);
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                .map(rows::get)
                .toList();
    }

    private static String name(List<JsonNode> actors, String id) {
        return actors.stream()
                .filter(actor -> text(actor, "id").equals(id))
                .map(actor -> text(actor, "name"))
                .findFirst()
                .orElse(id);
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asString("");
    }
}

package org.maillage.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.Settings;
import org.maillage.account.Role;
import org.maillage.graph.Connection;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;
import org.maillage.testing.RunningApplication;

/** Two servers over one database: one is cut off from it for a while, the other is killed, and people go on. */
@ExtendWith(RunningApplication.class)
final class FaultsTest {
    /** A few for every build; {@code -Dfaults.people=200} for as many as a large workshop has. */
    private static final int WRITERS = Integer.getInteger("faults.people", 6);

    /** However many they are, together they write as much as two hundred of whom each writes every five seconds. */
    private static final Duration PAUSE = Duration.ofMillis(WRITERS * 25L);

    private static final long CUT_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void peopleGoOnAndNothingAcknowledgedIsMissingOrDoubled(Connection database, Client facilitator)
            throws InterruptedException {
        var territory = facilitator.newTerritory();
        facilitator.edit(
                territory,
                Stream.concat(
                                Stream.of(campaign("open")),
                                Insistent.ACTORS.stream().map(FaultsTest::actor))
                        .toList());
        var changes = 0L;
        var acknowledged = 0;
        try (var cable = Cable.to(database);
                var here = Application.start(Settings.from(RunningApplication.another(cable.connection())));
                var there = Program.start(RunningApplication.another(database));
                var writing = Executors.newVirtualThreadPerTaskExecutor()) {
            var ports = List.of(here.port(), there.ready().port());
            var people = IntStream.range(0, WRITERS)
                    .mapToObj(i -> person(i, facilitator, territory, ports))
                    .toList();
            aCampaignClosedThereIsClosedHere(
                    facilitator.at(ports.getLast()), facilitator.at(ports.getFirst()), territory);
            var before = seq(facilitator, territory);
            Thread.ofVirtual().start(there::everythingSaid);
            people.forEach(person -> Thread.ofVirtual().start(person::listen));
            var written = people.stream()
                    .map(person -> CompletableFuture.runAsync(person::write, writing))
                    .toList();
            try {
                theyGoOn(people, cable, there);
            } finally {
                people.forEach(Insistent::stop);
            }
            written.forEach(CompletableFuture::join);
            acknowledged = people.stream().mapToInt(Insistent::acknowledged).sum();
            var last = seq(facilitator, territory);
            await(() -> people.stream().allMatch(person -> person.heard() == last));
            changes = last - before;
        }
        var readings = facilitator.json("/api/territories/" + territory + "/table/readings");
        var ids = new HashSet<String>();
        readings.forEach(reading -> ids.add(reading.get("id").asString()));
        assertThat(ids).hasSize(acknowledged).hasSize(readings.size());
        assertThat(changes).isEqualTo(acknowledged);
    }

    private static void theyGoOn(List<Insistent> people, Cable cable, Program there) throws InterruptedException {
        allWriteMore(people);

        cable.cut();
        allWriteMore(people.stream().filter(person -> person.server() == 1).toList());
        Thread.sleep(TimeUnit.SECONDS.toMillis(CUT_SECONDS));
        cable.mend();
        allWriteMore(people);

        there.killed();
        allWriteMore(people);
    }

    /** What a server knows of the frame it does not keep beyond a change that another server makes. */
    private static void aCampaignClosedThereIsClosedHere(Client there, Client here, String territory) {
        here.edit(territory, List.of(reading("r1")));
        there.edit(territory, List.of(campaign("closed")));
        var refused = here.post(
                "/api/territories/" + territory + "/edits", Map.of("what", "test", "edits", List.of(reading("r2"))));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("closed-campaign");
        there.edit(territory, List.of(campaign("open"), Map.of("kind", "reading", "id", "r1")));
    }

    private static Insistent person(int number, Client facilitator, String territory, List<Integer> ports) {
        var secret = Invited.to(facilitator, territory, Role.CONTRIBUTOR);
        return new Insistent(
                "p" + number, ports.stream().map(secret::at).toList(), number % ports.size(), territory, PAUSE);
    }

    /** Waits until each of them has written again, twice since what may have been on its way. */
    private static void allWriteMore(List<Insistent> people) {
        var goals = new ArrayList<Integer>();
        people.forEach(person -> goals.add(person.acknowledged() + 2));
        await(() ->
                IntStream.range(0, people.size()).allMatch(i -> people.get(i).acknowledged() >= goals.get(i)));
    }

    private static void await(BooleanSupplier wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("the moment by which this should have come")
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static long seq(Client client, String territory) {
        return client.json("/api/territories/" + territory).get("seq").asLong();
    }

    private static Map<String, ?> actor(String id) {
        return Map.of("kind", "actor", "id", id, "document", Map.of("id", id, "name", "Acteur " + id));
    }

    private static Map<String, ?> campaign(String state) {
        return Map.of("kind", "campaign", "id", "2026", "document", Map.of("name", "2026", "state", state));
    }

    private static Map<String, ?> reading(String id) {
        return Insistent.reading(id, 0);
    }
}

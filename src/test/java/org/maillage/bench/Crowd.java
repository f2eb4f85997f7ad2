package org.maillage.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.maillage.testing.Client;

/** People signed in to one territory who each listen to its changes and write a reading every few seconds. */
final class Crowd {
    /** How long the last events may take to come once nobody writes any more. */
    private static final Duration TO_HEAR = Duration.ofSeconds(5);

    private final List<Client> people;
    private final String territory;
    private final int actors;

    final Queue<Double> writes = new ConcurrentLinkedQueue<>();
    final Queue<String> errors = new ConcurrentLinkedQueue<>();
    /** When each change was sent, by its number. */
    private final Map<Long, Long> sent = new ConcurrentHashMap<>();

    private final List<List<Heard>> heard = new ArrayList<>();

    private record Heard(long seq, long at) {}

    Crowd(List<Client> people, String territory, int actors) {
        this.people = people;
        this.territory = "/api/territories/" + territory;
        this.actors = actors;
    }

    /** Returns when everything is written and heard. */
    void write(Duration period, Duration whole) {
        var streams = people.stream()
                .map(person -> person.listen(territory + "/events"))
                .toList();
        try (var listeners = Executors.newVirtualThreadPerTaskExecutor()) {
            streams.forEach(stream -> listen(stream, listeners));
            everyoneWrites(period, whole);
            // Nobody ends before their stream does: this only waits for the last events.
            listeners.awaitTermination(TO_HEAR.toMillis(), MILLISECONDS);
            streams.forEach(stream -> stream.body().close());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Each at their own moment of the period. */
    private void everyoneWrites(Duration period, Duration whole) throws InterruptedException {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor();
                var clock = Executors.newScheduledThreadPool(1)) {
            var ticks = new ArrayList<Future<?>>();
            for (var i = 0; i < people.size(); i++) {
                var person = i;
                var first = period.toMillis() * i / people.size();
                ticks.add(clock.scheduleAtFixedRate(
                        () -> writers.execute(() -> write(person)), first, period.toMillis(), MILLISECONDS));
            }
            clock.awaitTermination(whole.toMillis(), MILLISECONDS);
            ticks.forEach(tick -> tick.cancel(false));
        }
    }

    private void listen(HttpResponse<Stream<String>> stream, ExecutorService listeners) {
        var mine = new ArrayList<Heard>();
        heard.add(mine);
        listeners.execute(() -> {
            try {
                stream.body()
                        .filter(line -> line.startsWith("data:{\"seq\":") || line.startsWith("data: {\"seq\":"))
                        .forEach(line ->
                                mine.add(new Heard(Long.parseLong(line.replaceAll("\\D", "")), System.nanoTime())));
            } catch (UncheckedIOException closed) {
                return; // the stream was closed when nobody wrote any more
            }
        });
    }

    private void write(int person) {
        var random = new Random(writes.size() * 1_000L + person);
        var from = random.nextInt(actors);
        var document = Map.of(
                "from",
                ActorRows.id(from),
                "to",
                ActorRows.id((from + 1 + random.nextInt(actors - 1)) % actors),
                "nature",
                random.nextBoolean() ? "alliance" : "opposition",
                "mission",
                "animation",
                "campaign",
                "2026");
        var id = "load-" + person + "-" + System.nanoTime();
        var edit = Map.of("kind", "reading", "id", id, "document", document);
        var begun = System.nanoTime();
        try {
            var answer = people.get(person)
                    .post(territory + "/edits", Map.of("what", "reading.create", "edits", List.of(edit)));
            if (answer.statusCode() == 200) {
                writes.add((System.nanoTime() - begun) / 1e6);
                sent.put(Client.parse(answer.body()).get("seq").asLong(), begun);
            } else {
                errors.add(answer.statusCode() + " " + answer.body());
            }
        } catch (AssertionError failed) {
            errors.add(String.valueOf(failed.getCause()));
        }
    }

    /** How many changes have a number of their own. */
    int numbered() {
        return sent.size();
    }

    /** For each change and each person, how long it took from sending it to the first event that tells of it. */
    List<Double> delays() {
        var delays = new ArrayList<Double>();
        for (var one : heard) {
            var at = 0;
            for (var change : sent.keySet().stream().sorted().toList()) {
                while (at < one.size() && one.get(at).seq() < change) {
                    at++;
                }
                var arrived = at < one.size() ? one.get(at).at() - sent.getOrDefault(change, 0L) : Long.MAX_VALUE;
                delays.add(arrived / 1e6);
            }
        }
        return delays;
    }
}

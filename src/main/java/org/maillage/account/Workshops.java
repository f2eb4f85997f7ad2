package org.maillage.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.problem.NotFound;

/**
 * Workshops: for some hours, whoever has the code of a territory's workshop comes in to contribute, with a first name.
 *
 * <p>A territory has one at a time. When its end has come nobody else comes in; who came without an account may go on
 * for half a day, so that nobody is put out in the middle of a sentence, and is known on their device as long as anybody.
 */
public final class Workshops {
    static final Duration USUAL = Duration.ofHours(1);
    static final Duration LONGEST_AHEAD = Duration.ofHours(12);
    static final Duration AFTERWARDS = Duration.ofHours(12);

    private final Graph graph;
    private final Sessions sessions;
    private final Guesses guesses;
    private final FirstNames names = new FirstNames();

    public Workshops(Graph graph, Sessions sessions, Guesses guesses) {
        this.graph = graph;
        this.sessions = sessions;
        this.guesses = guesses;
    }

    /** A workshop as who facilitates sees it; only {@code open} says something when there is none. */
    public record Shown(
            boolean open,
            @Nullable String code,
            @Nullable String since,
            @Nullable String expires,
            List<Map<String, Object>> people) {
        private static final Shown NONE = new Shown(false, null, null, null, List.of());
    }

    /** Somebody who came in: where, and the secret of their session when they had none. */
    public record Joined(String territory, @Nullable String session) {}

    private record Place(String territory, Instant expires) {}

    public Shown show(String territory) {
        return graph.read(tx -> show(tx, territory));
    }

    /** Opens the workshop of a territory, for an hour; one that is open is shown as it is. */
    public Shown open(Caller by, String territory) {
        var now = Instant.now();
        return graph.write(tx -> {
            tx.run(
                    "account/workshop-open",
                    Map.of(
                            "territory", territory,
                            "code", newCode(tx),
                            "now", now.toString(),
                            "expires", now.plus(USUAL).toString(),
                            "by", by.person()));
            return show(tx, territory);
        });
    }

    /** Gives an open workshop an hour more, never ending later than twelve hours from now. */
    public Shown extend(String territory) {
        return graph.write(tx -> {
            var latest = Instant.now().plus(LONGEST_AHEAD);
            var expires = show(tx, territory).expires();
            if (expires == null) {
                throw new NotFound("workshop-over");
            }
            var later = Stream.of(Instant.parse(expires).plus(USUAL), latest)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            end(tx, territory, later);
            tx.run("account/guests-stay", Map.of("territory", territory, "until", stay(later)));
            return show(tx, territory);
        });
    }

    /** Lets nobody else in; who is inside may go on. */
    public void close(String territory) {
        graph.writeOnly(tx -> end(tx, territory, Instant.EPOCH));
    }

    /** Lets somebody in by a code: as who they are when they are signed in, else by a first name nobody has there. */
    public Joined join(Caller caller, String code, @Nullable String name, String address) {
        if (guesses.judgeAtLength(address, () -> graph.write(tx -> at(tx, code))) == null) {
            throw new NotFound("workshop-code");
        }
        return graph.write(tx -> {
            var place = at(tx, code);
            if (place == null) {
                throw new NotFound("workshop-code");
            }
            return join(tx, caller, place, name);
        });
    }

    private Joined join(Tx tx, Caller caller, Place place, @Nullable String name) {
        var territory = place.territory();
        if (caller.everywhere() == Role.ADMINISTRATOR) {
            return new Joined(territory, null);
        }
        var now = Instant.now().toString();
        if (caller.everywhere().may(Permission.READ)) {
            if (caller.until() != null && !parts(tx, caller.person()).contains(territory)) {
                names.free(tx, territory, caller.name());
            }
            tx.run("account/workshop-join", Map.of("territory", territory, "person", caller.person(), "now", now));
            tx.run("account/guests-stay", Map.of("territory", territory, "until", stay(place.expires())));
            return new Joined(territory, null);
        }
        var person = People.newId();
        var free = names.free(tx, territory, name);
        tx.run(
                "account/guest-create",
                Map.of("person", person, "name", free, "now", now, "until", stay(place.expires())));
        tx.run("account/workshop-join", Map.of("territory", territory, "person", person, "now", now));
        return new Joined(territory, sessions.open(tx, person));
    }

    /** Where a person takes part, also when their time is over. */
    static List<String> parts(Tx tx, String person) {
        return tx.run("account/parts", Map.of("person", person)).stream()
                .map(row -> row.text("territory"))
                .toList();
    }

    private static @Nullable Place at(Tx tx, String code) {
        var now = Instant.now().toString();
        return tx.run("account/workshop-code", Map.of("code", code.replaceAll("\\s", ""), "now", now)).stream()
                .findFirst()
                .map(row -> new Place(row.text("territory"), Instant.parse(row.text("expires"))))
                .orElse(null);
    }

    private static Shown show(Tx tx, String territory) {
        var now = Instant.now().toString();
        return tx.run("account/workshop", Map.of("territory", territory, "now", now)).stream()
                .findFirst()
                .map(row ->
                        new Shown(true, row.text("code"), row.text("since"), row.text("expires"), row.maps("people")))
                .orElse(Shown.NONE);
    }

    private static void end(Tx tx, String territory, Instant at) {
        var now = Instant.now().toString();
        tx.run("account/workshop-end", Map.of("territory", territory, "now", now, "expires", at.toString()));
    }

    private static String newCode(Tx tx) {
        return Stream.generate(Secrets::digits)
                .filter(code ->
                        tx.run("account/workshop-of-code", Map.of("code", code)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String stay(Instant workshopEnd) {
        return workshopEnd.plus(AFTERWARDS).toString();
    }
}

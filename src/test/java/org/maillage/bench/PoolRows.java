package org.maillage.bench;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the pools of a generated territory: one for each two hundred actors, among an actor and those it joined. */
final class PoolRows {
    private static final int EVERY = 200;
    private static final Shares<String> STAGES = Shares.of("running 5, agreed 2, studied 2, idea 2, failed 1, ended 1");
    private static final Shares<String> TYPES = Shares.of("""
            minibus 3, accounting 3, meeting_room 2, event_equipment 2, purchasing 1""");

    private final Ties ties;
    private final Draws draws;

    PoolRows(Ties ties, Draws draws) {
        this.ties = ties;
        this.draws = draws;
    }

    byte[] write(int from, int to) {
        var rows = new CsvRows(
                "id", "name", "stage", "reason", "form", "carrier_id", "types", "members", "places", "since");
        for (var actor = from; actor < to; actor++) {
            if (actor % EVERY == EVERY - 1) {
                add(rows, actor, draws.of("pool", actor));
            }
        }
        return rows.bytes();
    }

    private void add(CsvRows rows, int actor, SplittableRandom random) {
        var partners = IntStream.range(ties.firstOf(actor), ties.firstOf(actor + 1))
                .mapToObj(tie -> ActorRows.id(ties.older(tie)));
        var members = IntStream.of(actor).mapToObj(ActorRows::id);
        var type = TYPES.draw(random);
        var stage = STAGES.draw(random);
        rows.add(
                String.format(Locale.ROOT, "p-%06d", actor),
                "Mise en commun " + actor + " : " + type.replace('_', ' '),
                stage,
                stage.equals("failed") ? "Plus personne pour la porter" : "",
                "agreement",
                ActorRows.id(actor),
                type,
                Stream.concat(members, partners).collect(Collectors.joining(";")),
                random.nextInt(4),
                2015 + random.nextInt(11));
    }
}

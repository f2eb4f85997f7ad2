package org.maillage.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.maillage.history.Edit;
import org.maillage.territory.Defaults;

/** Writes what the actors of a generated territory hold and lack: three of each on average, from one to five. */
final class MeansRows {
    private static final int[] COUNTS = {1, 1, 2, 3, 3, 4, 5, 5};
    private static final Shares<String> STATES = Shares.of("offered 50, potential 30, public_support 12, shared_now 8");
    private static final Shares<String> NEED_STATES = Shares.of("open 88, met 8, blocked 4");
    private static final Shares<String> UNITS = Shares.of("""
            heures par semaine 4, places 3, m² 2, jours par mois 2, repas par jour 1""");
    private static final Shares<String> PERIODS =
            Shares.of("80, mars–juin 6, juillet–septembre 6, octobre–février 4, mercredi 4");
    private static final Shares<String> AUDIENCES = Shares.of("team 80, public 20");

    private final Draws draws;
    private final Shares<String> held;
    private final Shares<String> lacked;

    MeansRows(Draws draws) {
        this.draws = draws;
        var types = types();
        held = Shares.longTail(shuffled(types, draws.seed()));
        lacked = Shares.longTail(shuffled(types, draws.seed() + 1));
    }

    byte[] resources(int from, int to) {
        var rows = new CsvRows(
                "id",
                "actor_id",
                "name",
                "category",
                "quantity",
                "unit",
                "period",
                "capacity_note",
                "shareability",
                "audience",
                "status");
        for (var actor = from; actor < to; actor++) {
            var random = draws.of("resource", actor);
            for (var i = 0; i < COUNTS[(actor * 5 + 3) % COUNTS.length]; i++) {
                var type = held.draw(random);
                rows.add(
                        id("r", actor, i),
                        ActorRows.id(actor),
                        "Moyen proposé " + (i + 1) + " : " + type.replace('_', ' '),
                        type,
                        quantity(random),
                        UNITS.draw(random),
                        PERIODS.draw(random),
                        random.nextInt(4) == 0 ? "Sur réservation, une semaine avant" : "",
                        STATES.draw(random),
                        AUDIENCES.draw(random),
                        random.nextInt(10) == 0 ? "inferred" : "stated");
            }
        }
        return rows.bytes();
    }

    byte[] needs(int from, int to) {
        var rows = new CsvRows(
                "id", "actor_id", "name", "category", "quantity", "unit", "period", "state", "audience", "status");
        for (var actor = from; actor < to; actor++) {
            var random = draws.of("need", actor);
            for (var i = 0; i < COUNTS[(actor * 3 + 1) % COUNTS.length]; i++) {
                var type = lacked.draw(random);
                rows.add(
                        id("n", actor, i),
                        ActorRows.id(actor),
                        "Besoin exprimé " + (i + 1) + " : " + type.replace('_', ' '),
                        type,
                        quantity(random),
                        UNITS.draw(random),
                        PERIODS.draw(random),
                        NEED_STATES.draw(random),
                        AUDIENCES.draw(random),
                        "stated");
            }
        }
        return rows.bytes();
    }

    private static String quantity(SplittableRandom random) {
        return random.nextInt(3) == 0 ? String.valueOf(1 + random.nextInt(40)) : "";
    }

    private static String id(String prefix, int actor, int i) {
        return String.format(Locale.ROOT, "%s-%06d-%d", prefix, actor, i);
    }

    private static List<String> types() {
        return Defaults.shipped().edits().stream()
                .map(Edit::id)
                .filter(id -> id.startsWith("type:"))
                .map(id -> id.substring("type:".length()))
                .toList();
    }

    private static List<String> shuffled(List<String> types, long seed) {
        var shuffled = new ArrayList<>(types);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}

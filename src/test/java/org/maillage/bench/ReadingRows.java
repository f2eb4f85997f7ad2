package org.maillage.bench;

import java.util.Locale;
import java.util.SplittableRandom;

/** Writes the readings of a generated territory: one for each tie, and a second one for some. */
final class ReadingRows {
    private static final Shares<String> NATURES = Shares.of("""
            alliance 62, interdependence 14, negotiation 12, opposition 8, neutrality 4""");
    private static final Shares<String> OBJECTS = Shares.of("global 30, practices 25, means 22, values 13, 10");
    private static final Shares<String> MISSIONS = Shares.of("animation 40, activites 35, parcours 25");
    private static final Shares<String> CAMPAIGNS = Shares.of("2026 70, 2025 30");
    private static final Shares<String> CERTAINTY = Shares.of("stated 75, inferred 17, to confirm 8");
    private static final Shares<String> FORMS = Shares.of("""
            cooperation 30, agreement 12, funding 10, membership 10, support 10, joint_event 8,
            referral 6, hosting 5, lending 4, customer_supplier 5""");
    private static final Shares<String> AUDIENCES = Shares.of("team 75, public 25");

    private final Ties ties;
    private final Draws draws;
    private final double second;

    ReadingRows(Ties ties, int readings, Draws draws) {
        this.ties = ties;
        this.draws = draws;
        second = (double) (readings - ties.size()) / ties.size();
    }

    /** The readings of the ties that these actors brought. */
    byte[] write(int from, int to) {
        var rows = new CsvRows(
                "id",
                "source_id",
                "target_id",
                "nature",
                "object",
                "form",
                "directed",
                "since",
                "state",
                "description",
                "status",
                "confidence",
                "mission",
                "campaign",
                "author",
                "audience");
        for (var tie = ties.firstOf(from); tie < ties.firstOf(to); tie++) {
            var random = draws.of("reading", tie);
            var mission = MISSIONS.draw(random);
            var campaign = CAMPAIGNS.draw(random);
            var object = OBJECTS.draw(random);
            add(rows, tie, 0, mission, campaign, object, random);
            var extra = (int) ((tie + 1) * second) - (int) (tie * second);
            for (var i = 1; i <= extra; i++) {
                var again = random.nextInt(3) == 0;
                add(rows, tie, i, mission, campaign, again ? object : OBJECTS.draw(random), random);
            }
        }
        return rows.bytes();
    }

    private void add(
            CsvRows rows, int tie, int i, String mission, String campaign, String object, SplittableRandom random) {
        var nature = NATURES.draw(random);
        rows.add(
                String.format(Locale.ROOT, "l-%07d-%d", tie, i),
                ActorRows.id(ties.newer(tie)),
                ActorRows.id(ties.older(tie)),
                nature,
                object,
                FORMS.draw(random),
                nature.equals("interdependence") && random.nextBoolean(),
                2005 + random.nextInt(21),
                random.nextInt(12) == 0 ? "planned" : "current",
                random.nextInt(3) == 0 ? "Travaillent ensemble depuis une rencontre de quartier" : "",
                CERTAINTY.draw(random),
                random.nextInt(4) == 0 ? "medium" : "high",
                mission,
                campaign,
                "Groupe " + (1 + random.nextInt(12)),
                AUDIENCES.draw(random));
    }
}

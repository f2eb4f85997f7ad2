package org.maillage.bench;

import java.util.Locale;
import java.util.SplittableRandom;

/** Writes the actors of a generated territory. */
final class ActorRows {
    private static final int GROUP = 100;
    private static final double SCATTER_DEGREES = 0.012;
    private static final Shares<String> KINDS = Shares.of("""
            association 34, private_company 9, farm 7, municipality 5, retail_shop 5, school 4,
            citizen_group 4, insertion_enterprise 4, social_centre 3, training_body 3, scop 3,
            care_home 3, scic 2, ess_network 2, cooperative_other 2, health_facility 2, media 1,
            employers_group 1, social_landlord 1, trade_union 1, university 1, foundation 1,
            neighbourhood_company 1, employment_agency 1""");
    private static final Shares<String> HEADS = Shares.of("""
            intercommunal_authority 4, state_service 3, department 1, region 1, consular_chamber 2,
            ess_network 3, local_partnership 2, territorial_cluster 1""");
    private static final Shares<String> SECTORS = Shares.of("""
            social_action 9, culture_performing_arts 8, agriculture 8, training_education 7, sport 6,
            food 6, insertion_employment 6, environment 6, health_care 5, local_government 5,
            youth 5, tourism_leisure 4, crafts_building 4, housing 3, mobility 3, waste_recycling 3,
            energy 3, digital 2, media 2, ess_support 2, local_development 2, finance 1""");
    private static final Shares<String> LEVELS = Shares.of("""
            neighbourhood 18, municipal 44, intercommunal 24, departmental 8, regional 4, national 2""");
    private static final Shares<String> HEAD_LEVELS =
            Shares.of("intercommunal 4, departmental 3, regional 2, national 1");
    private static final Shares<String> NATURES = Shares.of("""
            technical 46, institutional 16, official_representative 16, network 12, elected 10""");
    private static final Shares<String> LOCATION = Shares.of("stated 70, inferred 15, default 10, unknown 5");
    private static final Shares<String> STATES = Shares.of("active 92, planned 4, ended 4");

    private final Places places;
    private final Draws draws;
    private final int heads;

    ActorRows(int actors, Places places, Draws draws) {
        this.places = places;
        this.draws = draws;
        heads = Math.max(6, actors / 150);
    }

    static String id(int actor) {
        return String.format(Locale.ROOT, "a-%06d", actor);
    }

    byte[] write(int from, int to) {
        var rows = new CsvRows(
                "id",
                "name",
                "kind",
                "sector",
                "level",
                "nature",
                "town",
                "lat",
                "lon",
                "location_status",
                "state",
                "tags",
                "description",
                "part_of",
                "status");
        for (var actor = from; actor < to; actor++) {
            add(rows, actor, draws.of("actor", actor));
        }
        return rows.bytes();
    }

    /** The first actors have gathered the most relations: they are the institutions and networks. */
    private void add(CsvRows rows, int actor, SplittableRandom random) {
        var head = actor < heads;
        var town = places.town(actor);
        var location = LOCATION.draw(random);
        var spread = location.equals("default") ? 0 : SCATTER_DEGREES;
        var known = !location.equals("unknown");
        var name = Names.draw(town.name(), random);
        rows.add(
                id(actor),
                name,
                (head ? HEADS : KINDS).draw(random),
                SECTORS.draw(random),
                (head ? HEAD_LEVELS : LEVELS).draw(random),
                NATURES.draw(random),
                town.name(),
                known ? degrees(town.lat(), spread, random) : "",
                known ? degrees(town.lon(), spread, random) : "",
                location,
                STATES.draw(random),
                random.nextInt(5) == 0 ? "ess;" + SECTORS.draw(random) : "",
                "Réunit " + (5 + random.nextInt(200)) + " personnes à " + town.name() + ".",
                actor > GROUP && random.nextInt(16) == 0 ? id(actor / GROUP * GROUP - GROUP) : "",
                random.nextInt(12) == 0 ? "to confirm" : "stated");
    }

    private static String degrees(double centre, double spread, SplittableRandom random) {
        return String.format(Locale.ROOT, "%.4f", centre + spread * (random.nextDouble() * 2 - 1));
    }
}

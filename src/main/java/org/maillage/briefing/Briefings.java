package org.maillage.briefing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Caller;
import org.maillage.coordination.Seen;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.map.TerritoryMap;
import org.maillage.print.Paper;
import org.maillage.problem.NotFound;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;

/**
 * Composes briefings. Whoever asks, they are composed from what everybody may see, as the statements of every reader select
 * it for somebody who is not signed in.
 */
public final class Briefings {
    /** Whom a briefing is for, whoever makes it. */
    private static final List<String> EVERYBODY = Caller.VISITOR.audiences();

    private static final String COVERAGE = "mutualisation/coverage";

    /** The types of resources that are money; those that are narrower are too. */
    private static final List<String> MONEY =
            List.of("public_funding", "private_funding", "credit_guarantee", "equity");

    private final Graph graph;
    private final TerritoryMap map;
    private final Asker asker;
    private final Catalogue catalogue;
    private final Told told;

    public Briefings(Graph graph, TerritoryMap map, Asker asker, Catalogue catalogue, Told told) {
        this.graph = graph;
        this.map = map;
        this.asker = asker;
        this.catalogue = catalogue;
        this.told = told;
    }

    /** What the briefing tells, in the words of the territory and of its findings in this language. */
    public Briefing of(String territory, Wanted wanted, String language) {
        return composed(territory, wanted, language).briefing();
    }

    /** The briefing as a text to be handed over. */
    public Paper paper(String territory, Wanted wanted, String language) {
        var composed = composed(territory, wanted, language);
        var options = told.options(seen(territory, wanted), wanted, language);
        return new Note(composed.briefing(), composed.scene(), composed.labels(), wanted, options, Words.in(language))
                .paper();
    }

    /** The map alone, large, with its legend and who is where on it. */
    public Paper poster(String territory, Wanted wanted, Paper.Format format, String language) {
        var composed = composed(territory, wanted, language);
        return new Poster(composed.briefing(), composed.scene(), composed.labels(), wanted, format, Words.in(language))
                .paper();
    }

    /** The number of the territory's last change. */
    long lastChange(String territory) {
        return asker.lastChange(territory);
    }

    /** Those that everybody may see. */
    List<Briefing.Scenario> scenarios(String territory) {
        return told.scenarios(territory);
    }

    private Composed composed(String territory, Wanted wanted, String language) {
        wanted.check();
        var frame = frame(territory, wanted);
        var terms = frame.maps("terms");
        var labels = Labels.of(terms, frame.maps("types"), language);
        var scene = scene(territory, wanted, frame, terms);
        var findings = told.findings(seen(territory, wanted), wanted, language, scene, labels);
        var about = frame.map("territory");
        var rows = rows("briefing/brought", territory, wanted);
        var coverage = coverage(territory, wanted);
        var briefing = new Briefing(
                String.valueOf(about.get("name")),
                about.get("perimeter") instanceof String perimeter ? perimeter : null,
                about.get("en".equals(language) ? "noticeEn" : "noticeFr") instanceof String notice ? notice : null,
                LocalDate.now(ZoneId.systemDefault()).toString(),
                frame.isNull("mission") ? null : Labels.name(frame.map("mission"), language),
                frame.isNull("campaign") ? null : campaign(frame.map("campaign")),
                new Briefing.Counts(
                        scene.actors().size(),
                        scene.relations().size(),
                        (int) rows.stream().filter(row -> row.isNull("pool")).count(),
                        coverage.stream().mapToInt(Briefing.Coverage::needs).sum(),
                        rows("briefing/pools", territory, wanted).size()),
                brought(rows),
                coverage,
                findings.candidates(),
                findings.told(),
                findings.risks(),
                scene.relations().stream()
                        .filter(relation -> "hostile".equals(relation.get("posture")))
                        .count(),
                told.scenarios(territory));
        return new Composed(briefing, scene, labels);
    }

    private Row frame(String territory, Wanted wanted) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("territory", territory);
        asked.put("mission", wanted.mission());
        asked.put("campaign", wanted.campaign());
        return graph.read(tx -> tx.run("briefing/frame", asked)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("territory", territory));
    }

    /** The part of the public map that the briefing is about. */
    private Briefing.Scene scene(String territory, Wanted wanted, Row frame, List<Map<String, Object>> terms) {
        var view = map.glance(territory, EVERYBODY);
        var about = wanted.about();
        var actors = view.actors().stream()
                .filter(actor -> about == null || about.contains(actor.get("id")))
                .toList();
        var ids = actors.stream().map(actor -> actor.get("id")).collect(toSet());
        Predicate<Map<String, Object>> isHere = relation -> ids.contains(relation.get("from"))
                && ids.contains(relation.get("to"))
                && isOf(relation, "mission", wanted.mission())
                && isOf(relation, "campaign", wanted.campaign());
        return new Briefing.Scene(
                frame.map("territory"),
                terms,
                actors,
                view.relations().stream().filter(isHere).toList());
    }

    private static boolean isOf(Map<String, Object> relation, String field, @Nullable String wanted) {
        return !Wanted.said(wanted) || Objects.equals(wanted, relation.get(field));
    }

    private List<Row> rows(String statement, String territory, Wanted wanted) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("territory", territory);
        asked.put("audiences", EVERYBODY);
        asked.put("actors", wanted.about());
        asked.put("money", MONEY);
        return graph.read(tx -> tx.run(statement, asked));
    }

    /** Those who bring money and something else first, then those who bring most. */
    private static List<Briefing.Brought> brought(List<Row> rows) {
        var byActor = rows.stream().collect(groupingBy(row -> row.text("actor"), LinkedHashMap::new, toList()));
        return byActor.entrySet().stream()
                .map(entry -> new Briefing.Brought(
                        entry.getKey(),
                        entry.getValue().getFirst().text("name"),
                        means(entry.getValue(), true),
                        means(entry.getValue(), false)))
                .sorted(Comparator.comparing((Briefing.Brought one) ->
                                one.money().isEmpty() || one.other().isEmpty())
                        .thenComparingInt(
                                one -> -one.money().size() - one.other().size())
                        .thenComparing(Briefing.Brought::name))
                .toList();
    }

    private static List<Briefing.Means> means(List<Row> rows, boolean money) {
        return rows.stream()
                .filter(row -> row.flag("money") == money)
                .map(row -> new Briefing.Means(
                        row.textOrNull("what"),
                        row.textOrNull("type"),
                        row.isNull("quantity") ? null : Double.valueOf(row.number("quantity")),
                        row.textOrNull("unit"),
                        row.textOrNull("state"),
                        row.textOrNull("pool")))
                .toList();
    }

    /** The answer of the question that everybody can ask of the territory, with what was promised. */
    private List<Briefing.Coverage> coverage(String territory, Wanted wanted) {
        var promised = new HashMap<String, Integer>();
        rows("briefing/promised", territory, wanted)
                .forEach(row -> promised.put(
                        row.text("type") + " " + row.text("place"), Math.toIntExact(row.integer("promised"))));
        var question = catalogue.get(COVERAGE);
        var columns = question.columns().stream().map(column -> column.name()).toList();
        var about = wanted.about();
        return asker.rows(question, territory, EVERYBODY, Map.of()).rows().stream()
                .map(row -> {
                    var values = new HashMap<String, @Nullable Object>();
                    for (var i = 0; i < columns.size(); i++) {
                        values.put(columns.get(i), row.get(i));
                    }
                    return values;
                })
                .filter(row -> about == null || seekers(row).anyMatch(about::contains))
                .map(row -> new Briefing.Coverage(
                        String.valueOf(row.get("type")),
                        row.get("place") instanceof String place ? place : null,
                        number(row.get("needs")),
                        number(row.get("certain")),
                        promised.getOrDefault(
                                row.get("type") + " " + Objects.requireNonNullElse(row.get("place"), ""), 0),
                        number(row.get("possible"))))
                .toList();
    }

    private static Stream<?> seekers(Map<String, @Nullable Object> row) {
        return row.get("seekers") instanceof List<?> seekers ? seekers.stream() : Stream.empty();
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    static String campaign(Map<String, Object> campaign) {
        var year = campaign.get("year");
        var name = String.valueOf(campaign.get("name"));
        return year == null || name.contains(String.valueOf(year)) ? name : name + " (" + year + ")";
    }

    static Seen seen(String territory, Wanted wanted) {
        return new Seen(territory, EVERYBODY, wanted.mission(), wanted.campaign());
    }

    private record Composed(Briefing briefing, Briefing.Scene scene, Labels labels) {}
}

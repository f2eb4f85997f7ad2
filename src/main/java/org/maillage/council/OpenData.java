package org.maillage.council;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.CellText;
import org.maillage.problem.NotFound;

/** What a link shows, to be taken along: where the link allows it, under the licence that it names. */
public final class OpenData {
    /** The files there are, with their media types. */
    private static final Map<String, String> TYPES = Map.of(
            "territory.json", "application/json",
            "actors.geojson", "application/geo+json",
            "actors.csv", "text/csv; charset=utf-8",
            "relations.csv", "text/csv; charset=utf-8");

    /** Without what only a drawing needs. */
    private static final List<String> ACTOR = without(Published.ACTOR, "x", "y", "holds", "lacks");

    private static final List<String> RELATION = without(Published.RELATION, "posture", "quorum");

    /** Programs for tables otherwise take the file for another character set. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Published published;

    public OpenData(Published published) {
        this.published = published;
    }

    /** A file: JSON content is a value still to be written, a table is text. */
    public record Taken(String type, Object content, Licence licence) {}

    /** Throws {@link NotFound} when the link does not allow it, or there is no such file. */
    public Taken take(Visit visit, String file) {
        var licence = visit.licence().orElseThrow(() -> new NotFound("share-no-data"));
        var type = TYPES.get(file);
        if (type == null) {
            throw new NotFound("file", file);
        }
        var title = published.title(visit);
        var shown = published.map(visit);
        return new Taken(
                type,
                switch (file) {
                    case "actors.geojson" -> places(title, licence, shown);
                    case "actors.csv" -> csv(ACTOR, shown.actors(), licence);
                    case "relations.csv" -> csv(RELATION, shown.relations(), licence);
                    default -> all(title, licence, shown);
                },
                licence);
    }

    private static Map<String, Object> all(Published.Title title, Licence licence, Published.Shown shown) {
        var told = about(title, licence);
        told.put("missions", shown.missions());
        told.put("campaigns", shown.campaigns());
        told.put("terms", shown.terms());
        told.put(
                "actors", shown.actors().stream().map(one -> fields(one, ACTOR)).toList());
        told.put(
                "relations",
                shown.relations().stream().map(one -> fields(one, RELATION)).toList());
        return told;
    }

    /** The actors that have a place (RFC 7946). */
    private static Map<String, Object> places(Published.Title title, Licence licence, Published.Shown shown) {
        var told = about(title, licence);
        told.put("type", "FeatureCollection");
        told.put(
                "features",
                shown.actors().stream()
                        .filter(actor -> actor.containsKey("lat") && actor.containsKey("lon"))
                        .map(OpenData::feature)
                        .toList());
        return told;
    }

    private static Map<String, Object> feature(Map<String, Object> actor) {
        var position = Stream.of("lon", "lat").map(actor::get).toList();
        var properties = fields(actor, ACTOR);
        properties.keySet().removeAll(List.of("lat", "lon"));
        return Map.of(
                "type",
                "Feature",
                "id",
                String.valueOf(actor.get("id")),
                "geometry",
                Map.of("type", "Point", "coordinates", position),
                "properties",
                properties);
    }

    private static Map<String, Object> about(Published.Title title, Licence licence) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", title.name());
        if (title.perimeter() != null) {
            told.put("perimeter", title.perimeter());
        }
        told.put("asOf", title.asOf());
        told.put("licence", Map.of("id", licence.code(), "name", licence.title(), "url", licence.address()));
        return told;
    }

    private static Map<String, Object> fields(Map<String, Object> one, List<String> fields) {
        var kept = new LinkedHashMap<String, Object>();
        fields.stream().filter(one::containsKey).forEach(field -> kept.put(field, one.get(field)));
        return kept;
    }

    static String csv(List<String> fields, List<Map<String, Object>> rows, Licence licence) {
        var written = new StringWriter();
        written.append(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(written, CSVFormat.RFC4180)) {
            csv.printRecord(Stream.concat(fields.stream(), Stream.of("licence")));
            for (var row : rows) {
                csv.printRecord(
                        Stream.concat(fields.stream().map(field -> cell(row.get(field))), Stream.of(licence.code())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    /** Several values stand in one cell between semicolons, as they are imported. */
    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> several ->
                CellText.defused(several.stream().map(String::valueOf).collect(joining(";")));
            case String text -> CellText.defused(text);
            default -> value;
        };
    }

    private static List<String> without(List<String> fields, String... left) {
        return fields.stream().filter(field -> !List.of(left).contains(field)).toList();
    }
}

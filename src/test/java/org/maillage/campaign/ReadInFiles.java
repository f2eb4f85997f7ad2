package org.maillage.campaign;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What a group retains from the rows of {@code relations.csv}, worked out without the program. */
final class ReadInFiles {
    private final Map<String, Map<String, Retained>> campaigns = new LinkedHashMap<>();

    /** A nature with how many of the readings say otherwise. */
    record Retained(String nature, long otherwise, long readings, boolean past) {}

    private ReadInFiles(List<CSVRecord> rows) {
        rows.stream()
                .filter(row -> !"author".equals(row.get("audience")))
                .collect(Collectors.groupingBy(
                        row -> row.get("campaign"), TreeMap::new, Collectors.groupingBy(ReadInFiles::relation)))
                .forEach((campaign, relations) -> {
                    var retained = new TreeMap<String, Retained>();
                    relations.forEach((relation, read) -> retained.put(relation, retained(read)));
                    campaigns.put(campaign, retained);
                });
    }

    static ReadInFiles of(String territory) {
        var file = "/demo/" + territory + "/relations.csv";
        try (var in = Objects.requireNonNull(ReadInFiles.class.getResourceAsStream(file), file)) {
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return new ReadInFiles(format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Retained> in(String campaign) {
        return campaigns.getOrDefault(campaign, Map.of());
    }

    /** The two actors without order, the mission and the object. */
    static String relation(String a, String b, String mission, @Nullable String object) {
        var first = a.compareTo(b) < 0 ? a : b;
        return String.join(" ", first, first.equals(a) ? b : a, mission, Objects.requireNonNullElse(object, ""));
    }

    private static String relation(CSVRecord row) {
        return relation(row.get("source_id"), row.get("target_id"), row.get("mission"), row.get("object"));
    }

    private static Retained retained(List<CSVRecord> read) {
        var votes = read.stream().collect(Collectors.groupingBy(row -> row.get("nature")));
        var arbitration = read.stream()
                .filter(row -> "true".equals(row.get("arbitrates")))
                .max(Comparator.comparing(row -> row.get("at")));
        var nature = arbitration
                .map(row -> row.get("nature"))
                .orElseGet(() -> votes.entrySet().stream()
                        .max(Comparator.<Map.Entry<String, List<CSVRecord>>>comparingInt(
                                        vote -> vote.getValue().size())
                                .thenComparing(vote -> latest(vote.getValue()).get("at")))
                        .orElseThrow()
                        .getKey());
        var agreeing = votes.getOrDefault(nature, List.of());
        var past = "past".equals(arbitration.orElseGet(() -> latest(agreeing)).get("state"));
        return new Retained(nature, read.size() - agreeing.size(), read.size(), past);
    }

    private static CSVRecord latest(List<CSVRecord> rows) {
        return rows.stream().max(Comparator.comparing(row -> row.get("at"))).orElseThrow();
    }
}

package org.maillage.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the bundled list of towns, whose origin and licence stand beside it in {@code README.md}. */
final class TownFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private TownFile() {}

    static List<Gazetteer.Entry> read() {
        Map<String, String> departments = new HashMap<>();
        for (CSVRecord row : rows("departments.csv")) {
            departments.put(row.get("code"), row.get("name"));
        }
        return rows("towns.csv").stream().map(row -> entry(row, departments)).toList();
    }

    private static Gazetteer.Entry entry(CSVRecord row, Map<String, String> departments) {
        String country = row.get("country");
        String region = row.get("region");
        Town town = new Town(
                row.get("name"),
                country.equals("FR") ? departments.getOrDefault(region, region) : region,
                country,
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lon")),
                Integer.parseInt(row.get("population")),
                row.get("precision").equals("~"));
        List<String> names = new ArrayList<>(List.of(town.name()));
        if (!row.get("aliases").isEmpty()) {
            names.addAll(List.of(row.get("aliases").split(";", -1)));
        }
        return new Gazetteer.Entry(town, names);
    }

    private static List<CSVRecord> rows(String file) {
        String path = "/gazetteer/" + file;
        try (InputStream in = TownFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the program: rebuild it");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return FORMAT.parse(reader).getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}

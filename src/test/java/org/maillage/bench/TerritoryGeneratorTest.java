package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TerritoryGeneratorTest {
    private static final int ACTORS = 800;

    private final TerritoryGenerator generator = new TerritoryGenerator(ACTORS, 2026);

    @Test
    void theSameSeedDrawsTheSameTerritory() {
        var again = new TerritoryGenerator(ACTORS, 2026).files();
        generator.files().forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
    }

    @Test
    void anotherSeedDrawsAnotherTerritory() {
        var other = new TerritoryGenerator(ACTORS, 2027).files();
        generator.files().forEach((name, bytes) -> assertThat(other.get(name)).isNotEqualTo(bytes));
    }

    @Test
    void everyActorHasThreeResourcesThreeNeedsAndFiveReadingsOnAverage() {
        var files = generator.files();
        assertThat(rows(files, "actors.csv")).hasSize(ACTORS);
        assertThat(rows(files, "resources.csv")).hasSize(3 * ACTORS);
        assertThat(rows(files, "needs.csv")).hasSize(3 * ACTORS);
        assertThat(rows(files, "relations.csv").size()).isBetween(5 * ACTORS - 5, 5 * ACTORS + 5);
    }

    @Test
    void fewActorsGatherManyRelationsAndManyHaveFew() {
        var degrees = new HashMap<String, Integer>();
        for (var row : rows(generator.files(), "relations.csv")) {
            var cells = List.of(row.split(","));
            degrees.merge(cells.get(1), 1, Integer::sum);
            degrees.merge(cells.get(2), 1, Integer::sum);
        }
        var sorted = degrees.values().stream().sorted().toList();
        assertThat(sorted.getLast()).isGreaterThan(50);
        assertThat(sorted.get(sorted.size() / 2)).isBetween(3, 9);
    }

    @Test
    void theFilesOfPartsAddUpToTheWhole() {
        var whole = rows(generator.files(), "relations.csv");
        var first = rows(generator.files(0, 300), "relations.csv");
        var second = rows(generator.files(300, ACTORS), "relations.csv");
        assertThat(first.size() + second.size()).isEqualTo(whole.size());
        assertThat(whole).containsAll(first).containsAll(second);
    }

    private static List<String> rows(Map<String, byte[]> files, String name) {
        var bytes = files.get(name);
        assertThat(bytes).as(name).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}

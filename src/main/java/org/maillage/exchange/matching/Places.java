package org.maillage.exchange.matching;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.geography.Town;
import org.maillage.problem.Problem;

/** Where the actors of a table stand on the map: in their town, without any network. */
final class Places {
    private final TownNames towns;
    private final TableMatching matching;
    private final List<Problem> problems;
    private final List<Problem> warnings;

    Places(TownNames towns, TableMatching matching, List<Problem> problems, List<Problem> warnings) {
        this.towns = towns;
        this.matching = matching;
        this.problems = problems;
        this.warnings = warnings;
    }

    /** What the town of a row is called, as far as it is known; as the row calls it where it is not. */
    String townOf(Row row) {
        return meant(row.cell("town")).map(Town::name).orElse(row.cell("town"));
    }

    /** An actor that stands where it is said to be stays there. */
    void place(Row row, ActorNames.Named known) {
        var word = row.cell("town");
        if (word.isEmpty()) {
            return;
        }
        var town = meant(word);
        town.ifPresent(found -> row.put("town", found.name()));
        if (!row.cell("lat").isEmpty()
                || !row.cell("lon").isEmpty()
                || (known.placed() && known.town().equals(row.cell("town")))) {
            return;
        }
        if (town.isPresent()) {
            row.put("lat", String.valueOf(town.get().lat()));
            row.put("lon", String.valueOf(town.get().lon()));
            row.put("locationStatus", town.get().approximate() ? "default" : "stated");
        } else if (towns.meant(word).isEmpty()) {
            warnings.add(row.problem("town-not-found", "town", word));
        } else if (!matching.towns().containsKey(word)) {
            problems.add(row.problem("several-towns", "town", word));
        }
    }

    /** The one that is called so, or that was chosen of those that are. */
    private Optional<Town> meant(String word) {
        var candidates = word.isEmpty() ? List.<Town>of() : towns.meant(word);
        var spot = matching.towns().get(word);
        if (spot == null) {
            return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
        }
        return candidates.stream()
                .filter(town -> Objects.equals(town.lat(), spot.lat()) && Objects.equals(town.lon(), spot.lon()))
                .findFirst();
    }
}

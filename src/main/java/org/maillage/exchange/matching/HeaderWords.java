package org.maillage.exchange.matching;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.table.Folded;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the headers of a table say: which sort of thing a row is, and which field each column fills. */
public final class HeaderWords {
    /** Kept in a text of the row, after its header. */
    public static final String REST = "rest";

    private static final String LEFT = "left";
    /** Without these, a table of that sort cannot come in. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "actors", List.of("name"),
            "resources", List.of("actor", "name"),
            "needs", List.of("actor", "name"),
            "relations", List.of("from", "to"));

    private final Map<String, Map<String, List<String>>> kinds = new LinkedHashMap<>();
    private final List<String> left;

    /** What a table seems to be: columns that say nothing known fill no field. */
    public record Guess(String kind, Map<String, String> fields) {}

    private HeaderWords(Map<String, Object> file) {
        var texts = new YAMLMapper();
        file.forEach((kind, fields) -> {
            if (!LEFT.equals(kind)) {
                kinds.put(
                        kind, texts.convertValue(fields, new TypeReference<LinkedHashMap<String, List<String>>>() {}));
            }
        });
        left = texts.convertValue(file.get(LEFT), new TypeReference<List<String>>() {});
    }

    /** The words that come with the program. */
    public static HeaderWords bundled() {
        try (InputStream in = HeaderWords.class.getResourceAsStream("/org/maillage/exchange/headers.yaml")) {
            return new HeaderWords(new YAMLMapper()
                    .readValue(Objects.requireNonNull(in), new TypeReference<LinkedHashMap<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> kinds() {
        return kinds.keySet();
    }

    /** The fields that a column of such a table may fill, the usual ones first. */
    public List<String> offered(String kind) {
        return List.copyOf(kinds.getOrDefault(kind, Map.of()).keySet());
    }

    public List<String> needed(String kind) {
        return NEEDED.getOrDefault(kind, List.of());
    }

    /** The sort of row of which most columns are known among those that have what they need; actors where none has. */
    public Guess guess(List<String> columns, @Nullable String chosen) {
        if (chosen != null) {
            return new Guess(chosen, fields(chosen, columns));
        }
        var best = new Guess("actors", fields("actors", columns));
        var most = complete(best) ? telling(best) : 0;
        for (var kind : kinds.keySet()) {
            var guess = new Guess(kind, fields(kind, columns));
            if (complete(guess) && telling(guess) > most) {
                best = guess;
                most = telling(guess);
            }
        }
        return best;
    }

    /**
     * How many columns speak for it. What an actor has is the row itself in other tables: only two such columns say that
     * the row is the actor.
     */
    private static long telling(Guess guess) {
        var besides = guess.fields().values().stream().filter(Besides::has).count();
        return guess.fields().size() - (besides > 1 ? 0 : besides);
    }

    private boolean complete(Guess guess) {
        return guess.fields().values().containsAll(needed(guess.kind()));
    }

    private Map<String, String> fields(String kind, List<String> columns) {
        var words = kinds.getOrDefault(kind, Map.of());
        var found = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var column : columns) {
            exactly(words, Folded.of(column), taken).ifPresent(field -> found.put(column, field));
        }
        for (var column : columns) {
            var header = Folded.of(column);
            if (!found.containsKey(column) && !has(header, left)) {
                within(words, header, taken).ifPresent(field -> found.put(column, field));
            }
        }
        return found;
    }

    private static Optional<String> exactly(Map<String, List<String>> words, String header, Set<String> taken) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(header))
                .map(Map.Entry::getKey)
                .filter(field -> field.equals(REST) || taken.add(field))
                .findFirst();
    }

    /** The field whose longest word stands in the header. */
    private static Optional<String> within(Map<String, List<String>> words, String header, Set<String> taken) {
        return words.entrySet().stream()
                .filter(entry -> has(header, entry.getValue()))
                .filter(entry -> entry.getKey().equals(REST) || !taken.contains(entry.getKey()))
                .max(comparingInt(entry -> longest(header, entry.getValue())))
                .map(Map.Entry::getKey)
                .filter(field -> field.equals(REST) || taken.add(field));
    }

    private static int longest(String header, Collection<String> words) {
        return words.stream()
                .filter(word -> stands(header, word))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean has(String header, Collection<String> words) {
        return words.stream().anyMatch(word -> stands(header, word));
    }

    /** Short words stand in too many headers to say anything there. */
    private static boolean stands(String header, String word) {
        return header.equals(word) || (word.length() > 2 && (" " + header + " ").contains(" " + word + " "));
    }
}

package org.maillage.exchange.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maillage.exchange.table.Folded;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What people write for the values of fields that take only a few: how sure something is, whether it still is. */
public final class ChoiceWords {
    private static final String ANY = "any";

    private final Map<String, Map<String, Map<String, List<String>>>> kinds;

    private ChoiceWords(Map<String, Map<String, Map<String, List<String>>>> kinds) {
        this.kinds = kinds;
    }

    /** The words that come with the program. */
    public static ChoiceWords bundled() {
        try (InputStream in = ChoiceWords.class.getResourceAsStream("/org/maillage/exchange/choices.yaml")) {
            return new ChoiceWords(new YAMLMapper()
                    .readValue(
                            Objects.requireNonNull(in),
                            new TypeReference<LinkedHashMap<String, Map<String, Map<String, List<String>>>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of such rows that take only a few values, each with these. */
    public Map<String, List<String>> of(String kind) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var sort : List.of(kind, ANY)) {
            kinds.getOrDefault(sort, Map.of())
                    .forEach((field, words) -> fields.put(field, List.copyOf(words.keySet())));
        }
        return fields;
    }

    /** The value that a word stands for; none when it stands for none, or the field takes any. */
    public Optional<String> value(String kind, String field, String word) {
        var folded = Folded.of(word);
        var values = kinds.getOrDefault(kind, Map.of())
                .getOrDefault(field, kinds.getOrDefault(ANY, Map.of()).getOrDefault(field, Map.of()));
        return values.entrySet().stream()
                .filter(value -> value.getKey().equals(word) || value.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

package org.maillage.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names are, from 0 to 1: their words compared one by one, rare words counting more than words that many
 * names have (soft TF-IDF; Cohen, Ravikumar and Fienberg 2003, on the similarity of Jaro 1989 and Winkler 1990).
 */
final class NameLikeness {
    private static final double SAME_WORD = 0.93;
    private static final JaroWinklerSimilarity WORDS = new JaroWinklerSimilarity();

    private final Map<String, Integer> namesWith = new HashMap<>();
    private final int actors;

    /** @param names for each actor, all of its names */
    NameLikeness(List<List<ActorName>> names) {
        this.actors = names.size();
        for (var ofActor : names) {
            var words = new HashSet<String>();
            ofActor.forEach(name -> words.addAll(name.words()));
            words.forEach(word -> namesWith.merge(word, 1, Integer::sum));
        }
    }

    double of(ActorName a, ActorName b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return 0;
        }
        var sum = 0.0;
        for (var word : a.words()) {
            var best = 0.0;
            for (var other : b.words()) {
                var alike = word.equals(other) ? 1 : WORDS.apply(word, other);
                best = Math.max(best, alike < SAME_WORD ? 0 : alike * weight(word) * weight(other));
            }
            sum += best;
        }
        return Math.min(1, sum / (length(a) * length(b)));
    }

    /** How many actors have this word in a name of theirs. */
    int actorsWith(String word) {
        return namesWith.getOrDefault(word, 0);
    }

    private double weight(String word) {
        return Math.log(1 + (double) actors / Math.max(1, actorsWith(word)));
    }

    private double length(ActorName name) {
        var squares = 0.0;
        for (var word : name.words()) {
            squares += weight(word) * weight(word);
        }
        return Math.sqrt(squares);
    }
}

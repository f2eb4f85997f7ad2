package org.maillage.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.print.Block;
import org.maillage.print.Deck;
import org.maillage.story.Step;

/** The words of a step: what people typed, set with care, and what is counted in what it shows. */
record StepWords(Words words) {
    Deck.Figure figure(Step.Figure figure) {
        return new Deck.Figure(
                set(figure.label()),
                set(figure.value()),
                set(figure.unit()),
                Stream.of(figure.source(), figure.year())
                        .filter(Wanted::said)
                        .map(this::set)
                        .collect(joining(", ")));
    }

    Block.@Nullable Call asked(Step.@Nullable Request request) {
        if (request == null) {
            return null;
        }
        var lines = new ArrayList<String>();
        if (Wanted.said(request.what())) {
            lines.add("**" + set(request.what()) + "**");
        }
        if (Wanted.said(request.who())) {
            lines.add(words.phrase("deck.who", Map.of("who", set(request.who()))));
        }
        if (Wanted.said(request.when())) {
            lines.add(words.phrase("deck.when", Map.of("when", set(request.when()))));
        }
        return new Block.Call(words.phrase("decision"), lines);
    }

    /** How many there are of each nature, in brackets. */
    String natures(Collection<Map<String, Object>> relations, Labels labels) {
        var counts = new LinkedHashMap<String, Integer>();
        relations.forEach(relation -> counts.merge(String.valueOf(relation.get("nature")), 1, Integer::sum));
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(count -> labels.of("nature", count.getKey()) + " " + words.number(count.getValue()))
                        .collect(joining(", ", " (", ")"));
    }

    String set(@Nullable String typed) {
        return words.typography().careful(Wanted.text(typed));
    }
}

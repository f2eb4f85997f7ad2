package org.maillage.briefing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.print.Block;
import org.maillage.print.Deck;
import org.maillage.story.Step;

/** What people typed in a step, set with care: its figures, and what it asks the council. */
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

    String set(@Nullable String typed) {
        return words.typography().careful(Wanted.text(typed));
    }
}

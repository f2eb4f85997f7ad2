package org.maillage.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maillage.council.ToldStories;
import org.maillage.print.Block;
import org.maillage.print.Deck;
import org.maillage.print.Drawing;
import org.maillage.print.SlideRoom;
import org.maillage.story.Step;

/** The pictures that somebody put beside the words of steps. */
record Photos(List<ToldStories.Picture> pictures, StepWords typed) {
    /** That of a step, and whose it is. */
    Optional<StepsShown.Shown> of(Step step) {
        var wanted = step.picture();
        return pictures.stream()
                .filter(picture -> wanted != null && picture.id().equals(wanted.id()))
                .findFirst()
                .map(picture -> shown(picture, Objects.requireNonNull(wanted), Wanted.said(step.text())));
    }

    private StepsShown.Shown shown(ToldStories.Picture picture, Step.Picture wanted, boolean hasText) {
        var credit = typed.set(wanted.credit());
        var room = SlideRoom.picture(0, 1, hasText || !credit.isEmpty());
        var drawing = Drawing.of(picture.data(), room.width(), room.height());
        return new StepsShown.Shown(
                credit.isEmpty() ? List.of() : List.of(Deck.Line.of(credit)),
                List.of(new Block.Picture(drawing, typed.set(wanted.description()), null)),
                List.of(),
                null);
    }
}

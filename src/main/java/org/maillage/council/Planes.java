package org.maillage.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.question.Answer;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.question.Column;
import org.maillage.story.Step;

/** Who weighs on whom, as a step of a story shows it: the answer that somebody from outside would be given. */
public final class Planes {
    private static final String POWER = "coordination/mactor-power";
    private static final List<String> FRAME = List.of("mission", "campaign");

    private final Asker asker;
    private final Catalogue catalogue;

    public Planes(Asker asker, Catalogue catalogue) {
        this.asker = asker;
        this.catalogue = catalogue;
    }

    /** One for each of the steps that shows it, without actors that are not on the map; asked once for each frame. */
    List<PlaneShown> of(String territory, List<Step> steps, Published.Shown map) {
        var actors = Used.values(map.actors(), "id");
        var answers = new HashMap<Map<String, String>, Answer>();
        return steps.stream()
                .filter(step -> step.shows() == Step.Shows.plane)
                .map(step -> new PlaneShown(
                        step.id(),
                        placed(answers.computeIfAbsent(frame(step), frame -> ask(territory, frame))).stream()
                                .filter(one -> actors.contains(one.actor()))
                                .toList()))
                .toList();
    }

    private Answer ask(String territory, Map<String, String> frame) {
        return asker.ask(catalogue.get(POWER), territory, Visit.EVERYBODY, frame);
    }

    /** Of the view as it was taken: a mission may have influences that are public and no relation that is. */
    private static Map<String, String> frame(Step step) {
        var view = step.view();
        var frame = new HashMap<>(
                view == null ? Map.<String, String>of() : MapView.of(view).parameters());
        frame.keySet().retainAll(FRAME);
        return frame;
    }

    private static List<PlaneShown.Placed> placed(Answer answer) {
        var names = answer.columns().stream().map(Column::name).toList();
        return answer.rows().stream()
                .map(row -> {
                    Function<String, @Nullable Object> cell = name -> row.get(names.indexOf(name));
                    return new PlaneShown.Placed(
                            String.valueOf(cell.apply("actor")),
                            number(cell.apply("influence")),
                            number(cell.apply("dependence")),
                            cell.apply("quarter") instanceof String quarter ? quarter : null);
                })
                .toList();
    }

    private static double number(@Nullable Object cell) {
        return cell instanceof Number number ? number.doubleValue() : 0;
    }
}

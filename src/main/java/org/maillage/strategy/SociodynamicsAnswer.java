package org.maillage.strategy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/** Where each actor stands to each project, in the order in which one turns to them. */
final class SociodynamicsAnswer implements Computation {
    /** Those between several types come after all others, and last those of whom too little is known. */
    private static final List<String> TURNS = Stream.concat(
                    Arrays.stream(AttitudeType.values()).map(AttitudeType::code), Stream.of(Attitude.BETWEEN))
            .toList();

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var byProject = new LinkedHashMap<String, Map<String, Attitude>>();
        for (var row : input) {
            byProject
                    .computeIfAbsent(row.text("pool"), none -> new LinkedHashMap<>())
                    .computeIfAbsent(row.text("actor"), none -> new Attitude())
                    .say(row.text("voice"), new Attitude.Energies(level(row, "synergy"), level(row, "antagonism")));
        }
        return byProject.entrySet().stream()
                .flatMap(project -> project.getValue().entrySet().stream()
                        .sorted(Comparator.comparingInt(of -> turn(of.getValue())))
                        .map(of -> row(project.getKey(), of.getKey(), of.getValue())))
                .toList();
    }

    private static @Nullable Long level(Row row, String energy) {
        return row.isNull(energy) ? null : (Long) row.integer(energy);
    }

    private static int turn(Attitude attitude) {
        var code = attitude.code();
        return code == null ? TURNS.size() : TURNS.indexOf(code);
    }

    private static List<@Nullable Object> row(String pool, String actor, Attitude attitude) {
        var code = attitude.code();
        return Arrays.<@Nullable Object>asList(
                pool,
                actor,
                code,
                code == null ? null : "with_" + code,
                attitude.synergy(),
                attitude.synergies(),
                attitude.antagonism(),
                attitude.antagonisms(),
                attitude.holds(),
                attitude.readings());
    }
}

package org.maillage.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The attitude of one actor to one project, as people read it: what each made of it, and what the group retains, which is
 * the median of what was read. Who reads it again says it anew. What nobody read stays unknown.
 */
final class Attitude {
    /** Where the readings of a group meet between several types. */
    static final String BETWEEN = "between";

    /** What somebody read of both energies; null where they read nothing. */
    record Energies(@Nullable Long synergy, @Nullable Long antagonism) {
        private Energies then(Energies later) {
            return new Energies(
                    later.synergy == null ? synergy : later.synergy,
                    later.antagonism == null ? antagonism : later.antagonism);
        }

        private @Nullable AttitudeType type() {
            return synergy == null || antagonism == null
                    ? null
                    : AttitudeType.of(synergy.intValue(), antagonism.intValue());
        }
    }

    private final Map<String, Energies> voices = new LinkedHashMap<>();

    /** @param voice who says it, and in whose name; later sayings come later */
    void say(String voice, Energies energies) {
        voices.merge(voice, energies, Energies::then);
    }

    @Nullable
    Double synergy() {
        return median(levels(Energies::synergy));
    }

    @Nullable
    Double antagonism() {
        return median(levels(Energies::antagonism));
    }

    /** From the least to the most that was read; null where nobody differs. */
    @Nullable
    String synergies() {
        return spread(levels(Energies::synergy));
    }

    /** From the least to the most that was read; null where nobody differs. */
    @Nullable
    String antagonisms() {
        return spread(levels(Energies::antagonism));
    }

    /** Null where one of the energies is unknown, and where the group stands between several types. */
    @Nullable
    AttitudeType type() {
        var synergy = synergy();
        var antagonism = antagonism();
        return synergy == null || antagonism == null ? null : AttitudeType.of(synergy, antagonism);
    }

    /** The type, {@code between} several, or null where it is unknown. */
    @Nullable
    String code() {
        var type = type();
        return type != null ? type.code() : synergy() == null || antagonism() == null ? null : BETWEEN;
    }

    /** How many people read both energies. */
    long readings() {
        return types().size();
    }

    /** How many of them come to the type that the group comes to. */
    long holds() {
        var type = type();
        return types().stream().filter(theirs -> theirs == type).count();
    }

    private List<AttitudeType> types() {
        return voices.values().stream()
                .map(Energies::type)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Double> levels(Function<Energies, @Nullable Long> energy) {
        return voices.values().stream()
                .map(energy)
                .filter(Objects::nonNull)
                .map(Long::doubleValue)
                .toList();
    }

    private static @Nullable Double median(List<Double> levels) {
        return levels.isEmpty() ? null : (Double) StrategyReadings.median(levels);
    }

    private static @Nullable String spread(List<Double> levels) {
        var of = levels.stream().mapToInt(Double::intValue).summaryStatistics();
        return levels.isEmpty() || of.getMin() == of.getMax() ? null : of.getMin() + "–" + of.getMax();
    }
}

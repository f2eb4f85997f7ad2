package org.maillage.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The types of attitude to a project, by the energy that an actor spends for it (synergy) and against it (antagonism), each
 * from 1 to 4 (J.-C. Fauvet, La sociodynamique, 1996; O. d'Herbemont and B. César, La stratégie du projet latéral, 1998).
 *
 * <p>They stand in the order in which one turns to them: first those one can rely on, then those who may join, last those
 * who will not. The eight types are the authors'; between which levels the lines run differs from one publication to
 * another, and is as follows here: initiative begins at 3, for a project as against it; an ally takes initiative and gives
 * the project more than it holds against it; who gives as much as they hold against it hesitates.
 */
enum AttitudeType {
    /** For it, with reservations that others listen to. */
    GOLDEN_TRIANGLE,
    /** For it, without reservation. */
    ENGAGED,
    HESITANT,
    PASSIVE,
    /** Criticises without acting. */
    GRUMBLING,
    /** As strongly for it as against it. */
    TORN,
    OPPOSED,
    IRRECONCILABLE;

    private static final int LEVELS = 4;
    private static final int INITIATIVE = 3;

    static AttitudeType of(int synergy, int antagonism) {
        var active = synergy >= INITIATIVE;
        return switch (antagonism) {
            case 1 -> active ? ENGAGED : PASSIVE;
            case 2, 3 -> {
                if (synergy == antagonism) {
                    yield HESITANT;
                }
                if (synergy > antagonism) {
                    yield GOLDEN_TRIANGLE;
                }
                yield antagonism < INITIATIVE ? GRUMBLING : OPPOSED;
            }
            case LEVELS -> active ? TORN : IRRECONCILABLE;
            default -> throw new IllegalArgumentException("No level of antagonism from 1 to 4: " + antagonism);
        };
    }

    /** Of levels that may lie between two, as medians do: null where the levels around them are of several types. */
    static @Nullable AttitudeType of(double synergy, double antagonism) {
        var least = of((int) Math.floor(synergy), (int) Math.floor(antagonism));
        var same = least == of((int) Math.ceil(synergy), (int) Math.floor(antagonism))
                && least == of((int) Math.floor(synergy), (int) Math.ceil(antagonism))
                && least == of((int) Math.ceil(synergy), (int) Math.ceil(antagonism));
        return same ? least : null;
    }

    /** Which type each of the sixteen cells of the plane is of. */
    static List<Map<String, Object>> cells() {
        var cells = new ArrayList<Map<String, Object>>();
        for (var synergy = 1; synergy <= LEVELS; synergy++) {
            for (var antagonism = 1; antagonism <= LEVELS; antagonism++) {
                var type = of(synergy, antagonism).code();
                cells.add(Map.of("synergy", synergy, "antagonism", antagonism, "type", type));
            }
        }
        return cells;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

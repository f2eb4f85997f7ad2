package org.maillage.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.strategy.AttitudeType.ENGAGED;
import static org.maillage.strategy.AttitudeType.GOLDEN_TRIANGLE;
import static org.maillage.strategy.AttitudeType.GRUMBLING;
import static org.maillage.strategy.AttitudeType.HESITANT;
import static org.maillage.strategy.AttitudeType.IRRECONCILABLE;
import static org.maillage.strategy.AttitudeType.OPPOSED;
import static org.maillage.strategy.AttitudeType.PASSIVE;
import static org.maillage.strategy.AttitudeType.TORN;

import org.junit.jupiter.api.Test;
import org.maillage.strategy.Attitude.Energies;

class AttitudeTypeTest {
    /** The plane as it is drawn: synergy upwards from 1 to 4, antagonism to the right from 1 to 4. */
    private static final AttitudeType[][] DRAWN = {
        {ENGAGED, GOLDEN_TRIANGLE, GOLDEN_TRIANGLE, TORN},
        {ENGAGED, GOLDEN_TRIANGLE, HESITANT, TORN},
        {PASSIVE, HESITANT, OPPOSED, IRRECONCILABLE},
        {PASSIVE, GRUMBLING, OPPOSED, IRRECONCILABLE},
    };

    @Test
    void every_cell_of_the_plane_is_of_the_type_that_is_drawn_there() {
        for (var synergy = 1; synergy <= 4; synergy++) {
            for (var antagonism = 1; antagonism <= 4; antagonism++) {
                assertThat(AttitudeType.of(synergy, antagonism))
                        .as("synergy %d, antagonism %d", synergy, antagonism)
                        .isEqualTo(DRAWN[4 - synergy][antagonism - 1]);
            }
        }
        assertThat(AttitudeType.cells()).hasSize(16);
        assertThatThrownBy(() -> AttitudeType.of(1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void between_two_levels_there_is_a_type_where_both_sides_are_of_one() {
        assertThat(AttitudeType.of(3.5, 1)).isEqualTo(ENGAGED);
        assertThat(AttitudeType.of(1.5, 3.0)).isEqualTo(OPPOSED);
        assertThat(AttitudeType.of(2.5, 1)).isNull();
        assertThat(AttitudeType.of(4, 2.5)).isEqualTo(GOLDEN_TRIANGLE);
        assertThat(AttitudeType.of(3.5, 2.5)).isNull();
    }

    @Test
    void the_group_retains_medians_and_says_in_how_many_readings_its_type_holds() {
        var attitude = new Attitude();
        attitude.say("Léa", new Energies(2L, 4L));
        attitude.say("Paul", new Energies(4L, 2L));
        attitude.say("Rose", new Energies(3L, 2L));
        attitude.say("Léa", new Energies(4L, null));
        attitude.say("Zoé", new Energies(null, 3L));
        assertThat(attitude.synergy()).isEqualTo(4);
        assertThat(attitude.synergies()).isEqualTo("3–4");
        assertThat(attitude.antagonism()).isEqualTo(2.5);
        assertThat(attitude.type()).isEqualTo(GOLDEN_TRIANGLE);
        assertThat(attitude.holds()).isEqualTo(2);
        assertThat(attitude.readings()).isEqualTo(3);
    }

    @Test
    void what_nobody_read_is_unknown_and_what_lies_between_types_is_said_to() {
        var attitude = new Attitude();
        attitude.say("Léa", new Energies(4L, null));
        assertThat(attitude.antagonism()).isNull();
        assertThat(attitude.antagonisms()).isNull();
        assertThat(attitude.code()).isNull();
        assertThat(attitude.readings()).isZero();
        attitude.say("Paul", new Energies(1L, 1L));
        assertThat(attitude.code()).isEqualTo("between");
        assertThat(attitude.holds()).isZero();
        assertThat(attitude.readings()).isOne();
    }
}

package org.maillage.story;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** What a story's document may keep. */
class StepsTest {
    @Test
    void aStepIsReadWithAllThatItShows() {
        var step = Steps.read("""
                [{"id":"1","shows":"geography","view":"nature=alliance","camera":{"lat":50.6,"lon":3.1,"zoom":11},
                  "actors":["ada"],"title":"Un titre","text":"**Un** texte","notes":"Respirer","seconds":20},
                 {"id":"2","shows":"figures","figures":[{"label":"Emplois","value":"50 000","year":"2008"}]},
                 {"id":"3","shows":"decision","decision":{"what":"Ouvrir la salle","who":"la ville","when":"mars"}}]
                """);
        assertThat(step)
                .extracting(Step::shows)
                .containsExactly(Step.Shows.geography, Step.Shows.figures, Step.Shows.decision);
        assertThat(step.getFirst().camera()).isEqualTo(new Step.Camera(null, null, null, 50.6, 3.1, 11.0));
        assertThat(step.getFirst().relations()).isEmpty();
        assertThat(step.get(1).figures().getFirst().value()).isEqualTo("50 000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'id':'1'}]|story-step",
                "[{'shows':'network'}]|story-step",
                "[null]|story-step",
                "[{'id':'1','shows':'words'},{'id':'1','shows':'words'}]|story-step",
                "[{'id':'1','shows':'dance'}]|story-steps",
                "[{'id':'1','shows':'words','html':'x'}]|story-steps",
                "{|story-steps",
                "[{'id':'1','shows':'words','seconds':0}]|story-step-seconds"
            })
    void whatCannotBeReadIsRefused(String kept, String code) {
        assertThat(problems(kept.replace('\'', '"'))).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void everyStepThatIsTooLongIsNamed() {
        var line = "{\"id\":\"%d\",\"shows\":\"words\",\"title\":\"" + "a".repeat(301) + "\"}";
        var kept = "[" + line.formatted(1) + ",{\"id\":\"2\",\"shows\":\"words\"}," + line.formatted(3) + "]";
        assertThat(problems(kept)).extracting(Problem::value).containsExactly("1", "3");
    }

    @Test
    void aStoryHasAnEnd() {
        var kept = IntStream.range(0, 101)
                .mapToObj("{\"id\":\"%d\",\"shows\":\"words\"}"::formatted)
                .collect(joining(",", "[", "]"));
        assertThat(problems(kept)).extracting(Problem::code).containsExactly("story-most");
    }

    private static List<Problem> problems(String kept) {
        var refused = new ArrayList<Problem>();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Steps.read(kept))
                .satisfies(refusal -> refused.addAll(refusal.problems()));
        return refused;
    }
}

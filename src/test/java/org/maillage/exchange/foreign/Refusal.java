package org.maillage.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** A file is refused for one reason. */
final class Refusal {
    private Refusal() {}

    static void refused(String name, String text, String code) {
        assertRefused(() -> ForeignFiles.read(name, text.getBytes(StandardCharsets.UTF_8)), code);
    }

    static void assertRefused(ThrowingCallable reading, String code) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.problems().stream().map(Problem::code))
                                .containsExactly(code));
    }
}

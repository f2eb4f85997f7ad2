package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.document.Field;
import org.maillage.pool.PoolKinds;

/** What would be a formula is none, and comes back to the letter. */
class CellTextTest {
    static List<String> texts() {
        return List.of(
                "=1+1",
                "+33 6",
                "-",
                "@sum",
                "\tx",
                "\rx",
                "'=1",
                "''@",
                "'",
                "'été",
                "",
                "a=b",
                "=HYPERLINK(\"x\")\n=2");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackToTheLetter(String text) {
        assertThat(CellText.read(CellText.defused(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\ta", "\ra", "=1\n=2"})
    void beginsWithNothingThatCounts(String text) {
        assertThat(CellText.defused(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "été", "'quoted'", ""})
    void whatIsNoFormulaIsLeftAlone(String text) {
        assertThat(CellText.defused(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "members"})
    void aListThatACellCannotSayStaysAsItWas(String name) {
        var field = PoolKinds.POOL.field(name).orElseThrow();
        if (field.type() == Field.Type.TEXTS) {
            assertThat(CellParts.kept(field, List.of("a", "b", "c"), List.of("a;b", "c")))
                    .isEqualTo(List.of("a;b", "c"));
            assertThat(CellParts.kept(field, List.of("a", "c"), List.of("a;b", "c")))
                    .isEqualTo(List.of("a", "c"));
        } else {
            var standing = List.of(Map.of("actor", "ada", "role", "porte", "alone", "3"), Map.of("actor", "bob"));
            assertThat(CellParts.kept(field, List.of(Map.of("actor", "ada", "alone", "4")), standing))
                    .isEqualTo(List.of(Map.of("actor", "ada", "role", "porte", "alone", "4")));
        }
    }
}

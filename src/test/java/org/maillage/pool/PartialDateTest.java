package org.maillage.pool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-22", "2024-02-29", "1901"})
    void aYearAMonthOrADay(String text) {
        assertThat(PartialDate.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-00", "2025-02-29", "2026-1-2", "22/11/2026", "soon", "2026-11-"})
    void nothingElse(String text) {
        assertThat(PartialDate.isOne(text)).isFalse();
    }
}

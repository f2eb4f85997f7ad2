package org.maillage.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that people take along, as other programs read them. */
class OpenDataTest {
    private static final String HEADER = "\uFEFFname,lon,tags,licence\r\n";

    @Test
    void aTableIsReadByProgramsForTables() {
        var rows = List.<Map<String, Object>>of(
                Map.of("name", "Café, \"Le Pont\"", "lon", -1.5, "tags", List.of("a", "b")), Map.of("name", "Dé"));
        assertThat(csv(rows))
                .isEqualTo(HEADER + "\"Café, \"\"Le Pont\"\"\",-1.5,a;b,etalab-2.0\r\nDé,,,etalab-2.0\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 3", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextIsAFormula(String text) {
        var rows = List.<Map<String, Object>>of(Map.of("name", text, "tags", List.of(text)));
        assertThat(csv(rows)).contains("'" + text).doesNotContain("\"" + text).doesNotContain("\n" + text);
    }

    private static String csv(List<Map<String, Object>> rows) {
        return OpenData.csv(List.of("name", "lon", "tags"), rows, Licence.ETALAB);
    }
}

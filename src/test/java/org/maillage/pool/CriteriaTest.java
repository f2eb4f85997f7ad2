package org.maillage.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lists of points are the same wherever they stand. */
class CriteriaTest {
    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");

    @Test
    void thePageHasTheSameLists() throws IOException {
        var page = Files.readString(Path.of("web/src/pool/criteria.ts"));
        assertThat(list(page, "export const CONDITIONS")).isEqualTo(Criteria.CONDITIONS);
        assertThat(list(page, "export const MUSTS")).isEqualTo(Criteria.MUSTS);
        assertThat(list(page, "export const MAYS")).isEqualTo(Criteria.MAYS);
        assertThat(list(page, "export const OBSTACLES")).isEqualTo(Criteria.OBSTACLES);
        assertThat(list(Files.readString(Path.of("web/src/pool/stages.ts")), "export const STAGES"))
                .isEqualTo(Criteria.STAGES);
    }

    @Test
    void theQuestionOfNormsAsksForAllOfThem() throws IOException {
        var question = Files.readString(Path.of("cypher/question/mutualisation/unmet-norms.cypher"));
        assertThat(list(question, "WITH pool, [")).isEqualTo(Criteria.MUSTS);
        assertThat(list(question, "AS musts, [")).isEqualTo(Criteria.MAYS);
        assertThat(Criteria.MUSTS).hasSize(12);
    }

    /** The words that are quoted between the beginning and the next closing bracket. */
    private static List<String> list(String text, String beginning) {
        var from = text.indexOf(beginning);
        assertThat(from).as(beginning).isNotNegative();
        return QUOTED.matcher(text.substring(from, text.indexOf(']', from)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}

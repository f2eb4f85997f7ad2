package org.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.Application;
import org.maillage.document.Kind;
import org.maillage.graph.CypherLibrary;

/** What is kept in memory until the frame changes depends on nothing else. */
class FrameTest {
    private static final Pattern LABEL = Pattern.compile("\\(\\w*:(\\w+)");
    private static final Pattern NODES = Pattern.compile("MATCH \\(");

    @ParameterizedTest
    @MethodSource
    void aQuestionAboutTheFrameReadsNothingElse(String file) {
        var text = CypherLibrary.shipped().get(file).text();
        var labels = LABEL.matcher(text).results().map(found -> found.group(1)).toList();
        assertThat(labels).isNotEmpty().hasSizeGreaterThanOrEqualTo((int)
                NODES.matcher(text).results().count());
        assertThat(labels).isSubsetOf("Territory", "Term", "Mission", "Campaign", "Round");
    }

    static Stream<String> aQuestionAboutTheFrameReadsNothingElse() {
        return Stream.concat(
                Application.kinds().inOrder().stream().filter(Kind::frame).map(kind -> kind.statement("read")),
                Stream.of("round/open", "relation/closed-campaigns", "territory/codes"));
    }
}

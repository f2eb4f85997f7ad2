package org.maillage.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.testing.RunningApplication;

/** The database of the program may be asked to plan anew. */
@ExtendWith(RunningApplication.class)
class ReplanTest {
    @Test
    void plansAreMadeAnewWhenAsked(Graph graph) {
        assertThat(graph.replan()).isTrue();
    }
}

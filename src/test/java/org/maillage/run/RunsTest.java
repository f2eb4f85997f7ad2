package org.maillage.run;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work is done once, tells how far it is, stops when it is asked to, and can be begun anew after that. */
@Timeout(20)
class RunsTest {
    private final Runs<String, String> runs = new Runs<>(2, 1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void end() {
        goOn.countDown();
        runs.close();
    }

    @Test
    void itIsDoneOnceAndRemembered() throws InterruptedException {
        var times = new AtomicInteger();
        Consumer<Progress<String>> work = progress -> tell(progress, 1, 1, "known " + times.incrementAndGet());
        runs.begin("a", work);
        assertThat(awaited("a", "done").known()).isEqualTo("known 1");
        assertThat(runs.begin("a", work).standing()).isEqualTo(new Run.Standing<>("done", 1, 1, "known 1"));
        assertThat(runs.find("b")).isNull();
        runs.stop("a"::equals);
        assertThat(runs.begin("a", work).standing().state()).as("the end stays").isEqualTo("done");
    }

    @Test
    void itTellsHowFarItIsAndStopsAtItsNextStep() throws InterruptedException {
        var run = runs.begin("a", this::twoSteps);
        assertThat(reached.await(10, SECONDS)).isTrue();
        assertThat(run.standing()).isEqualTo(new Run.Standing<>("running", 1, 2, "half"));
        var waiting = runs.begin("b", progress -> tell(progress, 1, 1, "b"));
        assertThat(waiting.standing().state()).isEqualTo("waiting");
        waiting.stop();
        waiting.stop();
        run.stop();
        run.stop();
        goOn.countDown();
        assertThat(awaited("a", "stopped").known()).isEqualTo("half");
        assertThat(waiting.standing()).isEqualTo(new Run.Standing<>("stopped", 0, 0, null));
        runs.begin("a", progress -> tell(progress, 2, 2, "all"));
        assertThat(awaited("a", "done").known()).isEqualTo("all");
    }

    @Test
    void whatFailsCanBeBegunAnew() throws InterruptedException {
        runs.begin("a", progress -> {
            throw new IllegalStateException("on purpose");
        });
        awaited("a", "failed");
        assertThat(Objects.requireNonNull(runs.find("a")).failure()).hasMessage("on purpose");
        runs.begin("a", progress -> tell(progress, 1, 1, "mended"));
        assertThat(awaited("a", "done").known()).isEqualTo("mended");
    }

    @Test
    void whatWaitsElsewhereIsInterruptedAndItsThreadGoesOn() throws InterruptedException {
        var run = runs.begin("a", progress -> {
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(reached.await(10, SECONDS)).isTrue();
        run.stop();
        awaited("a", "stopped");
        assertThat(run.failure()).isNull();
        var next = runs.begin("b", progress -> tell(progress, 1, 1, String.valueOf(Thread.interrupted())));
        assertThat(next.awaited(Duration.ofSeconds(10)).known()).isEqualTo("false");
    }

    @Test
    void whatIsForgottenIsStopped() throws InterruptedException {
        var first = runs.begin("a", this::twoSteps);
        assertThat(reached.await(10, SECONDS)).isTrue();
        runs.begin("b", progress -> tell(progress, 1, 1, "b"));
        runs.begin("c", progress -> tell(progress, 1, 1, "c"));
        assertThat(runs.find("a")).isNull();
        goOn.countDown();
        awaited("c", "done");
        assertThat(first.standing().state()).isEqualTo("stopped");
    }

    private void twoSteps(Progress<String> progress) {
        tell(progress, 1, 2, "half");
        reached.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        tell(progress, 2, 2, "all");
    }

    private static void tell(Progress<String> progress, int done, int of, String known) {
        progress.reached(done, of);
        progress.knows(known);
    }

    private Run.Standing<String> awaited(String key, String state) {
        while (true) {
            var standing = Objects.requireNonNull(runs.find(key)).standing();
            if (standing.state().equals(state)) {
                return standing;
            }
            Thread.onSpinWait();
        }
    }
}

package org.maillage.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Large answers are made once for all who ask, and no more are kept than there is room for. */
class KeptAnswersTest {
    private final AtomicInteger made = new AtomicInteger();
    private final KeptAnswers<String> answers = new KeptAnswers<>(10);

    @Test
    void anAnswerIsMadeOnceForEachKey() {
        assertThat(ask("a", 1)).isSameAs(ask("a", 1)).hasSize(1);
        assertThat(ask("b", 2)).hasSize(2);
        assertThat(made).hasValue(2);
    }

    @Test
    void allWhoAskAtTheSameTimeGetTheOneAnswer() throws InterruptedException {
        var begun = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 20)
                    .<Callable<byte[]>>mapToObj(i -> () -> answers.get("a", () -> {
                        made.incrementAndGet();
                        begun.countDown();
                        return new byte[3];
                    }))
                    .toList();
            assertThat(people.invokeAll(tasks))
                    .allSatisfy(task -> assertThat(task.get()).hasSize(3));
        }
        assertThat(begun.getCount()).isZero();
        assertThat(made).hasValue(1);
    }

    @Test
    void theOneAskedForLongestAgoMakesRoom() {
        ask("a", 4);
        ask("b", 4);
        ask("a", 4);
        ask("c", 4);
        assertThat(made).hasValue(3);
        ask("a", 4);
        assertThat(made).hasValue(3);
        ask("b", 4);
        assertThat(made).hasValue(4);
    }

    @Test
    void whatIsLargerThanTheRoomIsAnsweredAndNotKept() {
        assertThat(ask("large", 11)).hasSize(11);
        assertThat(ask("large", 11)).hasSize(11);
        assertThat(made).hasValue(2);
        ask("a", 10);
        ask("a", 10);
        assertThat(made).hasValue(3);
    }

    @Test
    void aFailureIsNotKept() {
        assertThatIllegalStateException()
                .isThrownBy(() -> answers.get("a", () -> {
                    throw new IllegalStateException();
                }));
        assertThat(ask("a", 5)).hasSize(5);
    }

    private byte[] ask(String key, int size) {
        return answers.get(key, () -> {
            made.incrementAndGet();
            return new byte[size];
        });
    }
}

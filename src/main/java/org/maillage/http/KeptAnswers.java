package org.maillage.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last large answers, as they are sent, so that many who look at the same thing do not each wait for it to be made.
 * Those asked for longest ago go when all of them together weigh too much.
 *
 * @param <K> everything an answer depends on: whoever names the same key gets the same answer
 */
final class KeptAnswers<K> {
    private final long mostBytes;
    private final Map<K, CompletableFuture<byte[]>> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    KeptAnswers(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The answer kept for this key, or the one that somebody is making now, or else a new one. */
    byte[] get(K key, Supplier<byte[]> make) {
        var mine = new CompletableFuture<byte[]>();
        var known = known(key, mine);
        if (known == null) {
            return made(key, mine, make);
        }
        try {
            return known.join();
        } catch (CompletionException failedForOthers) {
            return make.get();
        }
    }

    private byte[] made(K key, CompletableFuture<byte[]> mine, Supplier<byte[]> make) {
        try {
            var answer = make.get();
            keep(key, answer);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            forget(key);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized @Nullable CompletableFuture<byte[]> known(K key, CompletableFuture<byte[]> mine) {
        return answers.putIfAbsent(key, mine);
    }

    private synchronized void forget(K key) {
        answers.remove(key);
    }

    private synchronized void keep(K key, byte[] answer) {
        bytes += answer.length;
        var oldest = answers.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            var entry = oldest.next();
            if (entry.getKey().equals(key)) {
                bytes -= answer.length;
                oldest.remove();
            } else if (entry.getValue().isDone()) {
                bytes -= entry.getValue().join().length;
                oldest.remove();
            }
        }
    }
}

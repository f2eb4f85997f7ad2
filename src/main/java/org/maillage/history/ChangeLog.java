package org.maillage.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;
import tools.jackson.databind.json.JsonMapper;

/** Writes the record of a change: who, when, and every entity before and after. */
final class ChangeLog {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TOLD = 5;

    void record(
            Tx tx,
            Author author,
            String territory,
            long seq,
            Instant at,
            Intent intent,
            List<Step> steps,
            Progress progress) {
        var change = new HashMap<String, @Nullable Object>();
        change.put("territory", territory);
        change.put("seq", seq);
        change.put("at", at.toString());
        change.put("person", author.person());
        change.put("by", author.name());
        change.put("what", intent.what());
        change.put("type", intent.type().code());
        change.put("of", intent.of());
        change.put("key", intent.key());
        change.put("reframes", steps.stream().anyMatch(step -> step.kind().frame()));
        change.put("told", told(intent, steps));
        var done = 0;
        for (var batch : Batches.of(steps)) {
            change.put("items", items(batch, done));
            tx.run(done == 0 ? "history/record" : "history/record-items", change);
            done += batch.size();
            progress.at("recording", done, steps.size());
        }
    }

    /** The positions of the few steps by which a change is told: those of the kind it names, then whatever went along. */
    private static List<Integer> told(Intent intent, List<Step> steps) {
        var kind = intent.what().split("\\.", 2)[0];
        Predicate<Integer> named = i -> steps.get(i).kind().name().equals(kind);
        return Stream.concat(positions(steps).filter(named), positions(steps).filter(named.negate()))
                .limit(TOLD)
                .toList();
    }

    private static Stream<Integer> positions(List<Step> steps) {
        return IntStream.range(0, steps.size()).boxed();
    }

    private static List<Map<String, Object>> items(List<Step> steps, int first) {
        var items = new ArrayList<Map<String, Object>>();
        for (var step : steps) {
            var item = new HashMap<String, Object>();
            item.put("index", first + items.size());
            item.put("entity", step.key().toString());
            if (step.before() != null) {
                item.put("before", JSON.writeValueAsString(step.before().asMap()));
            }
            if (step.after() != null) {
                item.put("after", JSON.writeValueAsString(step.after().asMap()));
            }
            items.add(item);
        }
        return items;
    }
}

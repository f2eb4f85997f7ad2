package org.maillage.pool;

import static org.maillage.pool.PoolKinds.AGREEMENT;
import static org.maillage.pool.PoolKinds.ASSESSMENT;
import static org.maillage.pool.PoolKinds.COMMITMENT;
import static org.maillage.pool.PoolKinds.POOL;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * A pool that fails says why, dates are dates, a condition of success is not met by halves, and what somebody judges has
 * their name.
 */
public final class PoolRules implements Rule {
    private static final Map<Kind, List<String>> DATES = Map.of(
            POOL,
            List.of("ideaOn", "studiedOn", "agreedOn", "runningOn", "endedOn", "failedOn", "until"),
            COMMITMENT,
            List.of("since", "until", "mandateUntil"),
            AGREEMENT,
            List.of("signedOn", "until"));

    private final Store store;

    public PoolRules(Store store) {
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        return edits.stream()
                .map(edit -> {
                    var document = edit.document();
                    if (document == null || !edit.asked()) {
                        return edit;
                    }
                    refuseWrongDates(edit, document, problems);
                    if (edit.kind().equals(POOL)) {
                        refuseFailureWithoutReason(tx, territory, edit, document, problems);
                    }
                    return edit.kind().equals(ASSESSMENT) ? judged(edit, document, author, problems) : edit;
                })
                .toList();
    }

    private static void refuseWrongDates(Edit edit, Document document, List<Problem> problems) {
        for (var field : DATES.getOrDefault(edit.kind(), List.of())) {
            var date = document.text(field);
            if (date != null && !PartialDate.isOne(date)) {
                problems.add(problem("not-a-date", edit, field, date));
            }
        }
    }

    /** One that failed before anybody was asked for the reason can still be told more of. */
    private void refuseFailureWithoutReason(Tx tx, String territory, Edit edit, Document pool, List<Problem> problems) {
        if (failedWithoutReason(pool)) {
            var before = store.read(tx, territory, POOL, List.of(edit.id())).get(edit.id());
            if (before == null || !failedWithoutReason(before.document())) {
                problems.add(problem("pool-reason", edit, "reason", null));
            }
        }
    }

    private static boolean failedWithoutReason(Document pool) {
        return "failed".equals(pool.text("stage")) && pool.text("reason") == null;
    }

    private static Edit judged(Edit edit, Document assessment, Author author, List<Problem> problems) {
        var item = assessment.text("item");
        if ("partial".equals(assessment.text("state")) && Criteria.CONDITIONS.contains(item)) {
            problems.add(problem("condition-partial", edit, "state", item));
        }
        return assessment.text("author") == null ? edit.with(assessment.with("author", author.name())) : edit;
    }

    private static Problem problem(String code, Edit edit, String field, @Nullable String value) {
        return Problem.of(code, field, value, Map.of(ENTITY, edit.key().toString()));
    }
}

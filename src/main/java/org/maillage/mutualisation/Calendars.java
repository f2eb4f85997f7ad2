package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;
import org.maillage.history.Derivation;
import org.maillage.history.Step;
import org.maillage.resource.ResourceKinds;

/** Keeps the months of resources and needs beside their period, so that questions can compare calendars. */
public final class Calendars implements Derivation {
    @Override
    public void refresh(Tx tx, Author author, String territory, List<Step> steps) {
        refresh(tx, territory, steps, ResourceKinds.RESOURCE);
        refresh(tx, territory, steps, ResourceKinds.NEED);
    }

    private static void refresh(Tx tx, String territory, List<Step> steps, Kind kind) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var step : steps) {
            var period = period(step.after());
            if (step.kind().equals(kind) && !Objects.equals(period(step.before()), period)) {
                var months = Months.of(period == null ? "" : period);
                var row = new HashMap<String, @Nullable Object>();
                row.put("id", step.id());
                row.put("months", months.isEmpty() ? null : months);
                rows.add(row);
            }
        }
        for (var batch : Batches.of(rows)) {
            tx.run("mutualisation/" + kind.name() + "-months", Map.of("territory", territory, "rows", batch));
        }
    }

    private static @Nullable String period(@Nullable Document document) {
        return document == null ? null : document.text("period");
    }
}

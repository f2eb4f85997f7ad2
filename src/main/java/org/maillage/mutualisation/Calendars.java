package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.calendar.Period;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.graph.Batches;
import org.maillage.graph.Tx;
import org.maillage.history.Derivation;
import org.maillage.history.Step;
import org.maillage.resource.ResourceKinds;

/** Keeps the calendars of resources and needs beside their period, read once, so that questions can compare them. */
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
                rows.add(row(step.id(), period == null ? "" : period));
            }
        }
        for (var batch : Batches.of(rows)) {
            keep(tx, territory, kind, batch);
        }
    }

    static void keep(Tx tx, String territory, Kind kind, List<Map<String, @Nullable Object>> rows) {
        tx.run("mutualisation/" + kind.name() + "-calendar", Map.of("territory", territory, "rows", rows));
    }

    static Map<String, @Nullable Object> row(String id, String period) {
        var calendar = Period.read(period).calendar();
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("months", calendar.months().isEmpty() ? null : calendar.months());
        row.put("days", calendar.days());
        row.put("hours", calendar.hours());
        row.put("week", calendar.times());
        row.put("wholeDays", calendar.wholeDays());
        row.put("before", calendar.before());
        return row;
    }

    private static @Nullable String period(@Nullable Document document) {
        return document == null ? null : document.text("period");
    }
}

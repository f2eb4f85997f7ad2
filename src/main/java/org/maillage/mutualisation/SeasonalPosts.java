package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.calendar.Calendar;
import org.maillage.calendar.Period;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/**
 * Puts needs of one type that have their season, their days or their hours side by side: sets of needs of different
 * actors of which one person could do all, and that fill most of a year. Only sets that no further need of the list
 * could complete are kept.
 */
public final class SeasonalPosts implements Computation {
    /** Three quarters of a year: with leave and training, enough for a post that lasts. */
    private static final int MOST_OF_A_YEAR = 9;

    /** The longest week that European law allows on average (directive 2003/88). */
    private static final double MOST_HOURS = 48;

    private static final int MOST_NEEDS = 5;
    private static final int MOST_SETS = 2_000;

    /** A need in some months of the year: bit m of {@code months} stands for month m. Its hours are those of a week. */
    private record Season(
            String need,
            String actor,
            String type,
            int months,
            Calendar calendar,
            String period,
            @Nullable Double hours,
            @Nullable Place place) {
        boolean isIn(int month) {
            return (months & 1 << month) != 0;
        }

        /** What shares no month needs no closer look. */
        boolean isApartFrom(Season other) {
            return (months & other.months) == 0 || calendar.isApartFrom(other.calendar);
        }
    }

    @Override
    public List<List<@Nullable Object>> answer(List<Row> input, Map<String, @Nullable Object> parameters) {
        var byType = new LinkedHashMap<String, List<Season>>();
        input.forEach(row -> {
            var season = season(row);
            byType.computeIfAbsent(season.type(), type -> new ArrayList<>()).add(season);
        });
        var posts = new ArrayList<List<Season>>();
        byType.values().forEach(seasons -> extend(seasons, 0, List.of(), 0, posts));
        posts.sort(Comparator.comparingInt((List<Season> post) -> -filled(post))
                .thenComparing(SeasonalPosts::hours, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparingInt(List::size)
                .thenComparing(post -> post.getFirst().need()));
        var limit = ((Number) parameters.getOrDefault("limit", 50)).intValue();
        return posts.stream().limit(limit).map(SeasonalPosts::row).toList();
    }

    private static void extend(List<Season> seasons, int from, List<Season> post, int taken, List<List<Season>> posts) {
        if (Integer.bitCount(taken) >= MOST_OF_A_YEAR && post.size() > 1 && complete(seasons, post)) {
            posts.add(post);
        }
        if (post.size() == MOST_NEEDS || posts.size() >= MOST_SETS) {
            return;
        }
        for (var next = from; next < seasons.size(); next++) {
            var season = seasons.get(next);
            if (fits(season, post)) {
                var longer = new ArrayList<>(post);
                longer.add(season);
                extend(seasons, next + 1, longer, taken | season.months(), posts);
            }
        }
    }

    private static boolean fits(Season season, List<Season> post) {
        return post.stream()
                        .allMatch(other ->
                                other.isApartFrom(season) && !other.actor().equals(season.actor()))
                && IntStream.rangeClosed(1, 12)
                        .filter(season::isIn)
                        .allMatch(month -> told(post, month) + told(List.of(season), month) <= MOST_HOURS);
    }

    private static boolean complete(List<Season> seasons, List<Season> post) {
        return post.size() == MOST_NEEDS || seasons.stream().noneMatch(season -> fits(season, post));
    }

    /** The hours of a week in a month, as far as they are told. */
    private static double told(List<Season> post, int month) {
        return post.stream()
                .filter(season -> season.isIn(month))
                .mapToDouble(season -> Objects.requireNonNullElse(season.hours(), 0.0))
                .sum();
    }

    /** Per week, on average of the months that are filled; null as soon as one need does not tell. */
    private static @Nullable Double hours(List<Season> post) {
        if (post.stream().anyMatch(season -> season.hours() == null)) {
            return null;
        }
        var all = IntStream.rangeClosed(1, 12)
                .mapToDouble(month -> told(post, month))
                .sum();
        return Math.round(10 * all / filled(post)) / 10.0;
    }

    private static int filled(List<Season> post) {
        return Integer.bitCount(post.stream().mapToInt(Season::months).reduce(0, (a, b) -> a | b));
    }

    private static List<@Nullable Object> row(List<Season> post) {
        var row = new ArrayList<@Nullable Object>();
        row.add(post.getFirst().type());
        row.add(post.stream().map(Season::actor).toList());
        row.add(post.stream().map(SeasonalPosts::point).toList());
        row.add(filled(post));
        row.add(hours(post));
        row.add(Place.widest(post.stream().<@Nullable Place>map(Season::place).toList()));
        return row;
    }

    private static Map<String, Object> point(Season season) {
        var point = new LinkedHashMap<String, Object>();
        point.put("code", "season");
        point.put("actor", season.actor());
        point.put("need", season.need());
        point.put("period", season.period());
        return point;
    }

    private static Season season(Row row) {
        var period = Period.read(row.text("period"));
        return new Season(
                row.text("need"),
                row.text("actor"),
                row.text("type"),
                period.calendar().months().stream().reduce(0, (mask, month) -> mask | 1 << month),
                period.calendar(),
                row.text("period"),
                WeeklyHours.of(period, row),
                Place.of(row));
    }
}

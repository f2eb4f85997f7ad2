package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;
import org.maillage.question.Computation;

/**
 * Puts seasonal needs of one type side by side: sets of needs of different actors whose months do not overlap and
 * together fill most of a year. Only sets that no further need of the list could complete are kept.
 */
public final class SeasonalPosts implements Computation {
    /** Three quarters of a year: with leave and training, enough for a post that lasts. */
    private static final int MOST_OF_A_YEAR = 9;

    private static final int MOST_NEEDS = 5;
    private static final int MOST_SETS = 2_000;

    /** A need in some months of the year: bit m of {@code months} stands for month m. */
    private record Season(
            String need,
            String actor,
            String type,
            int months,
            @Nullable String period,
            @Nullable Place place) {}

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
                .thenComparingInt(List::size)
                .thenComparing(post -> post.getFirst().need()));
        var limit = ((Number) parameters.getOrDefault("limit", 50)).intValue();
        return posts.stream().limit(limit).map(SeasonalPosts::row).toList();
    }

    private static void extend(List<Season> seasons, int from, List<Season> post, int taken, List<List<Season>> posts) {
        if (Integer.bitCount(taken) >= MOST_OF_A_YEAR && post.size() > 1 && complete(seasons, post, taken)) {
            posts.add(post);
        }
        if (post.size() == MOST_NEEDS || posts.size() >= MOST_SETS) {
            return;
        }
        for (var next = from; next < seasons.size(); next++) {
            var season = seasons.get(next);
            if (fits(season, post, taken)) {
                var longer = new ArrayList<>(post);
                longer.add(season);
                extend(seasons, next + 1, longer, taken | season.months(), posts);
            }
        }
    }

    private static boolean fits(Season season, List<Season> post, int taken) {
        return (season.months() & taken) == 0
                && post.stream().noneMatch(other -> other.actor().equals(season.actor()));
    }

    private static boolean complete(List<Season> seasons, List<Season> post, int taken) {
        return post.size() == MOST_NEEDS || seasons.stream().noneMatch(season -> fits(season, post, taken));
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
        row.add(Place.widest(post.stream().<@Nullable Place>map(Season::place).toList()));
        return row;
    }

    private static Map<String, Object> point(Season season) {
        var point = new LinkedHashMap<String, Object>();
        point.put("code", "season");
        point.put("actor", season.actor());
        point.put("need", season.need());
        point.put("period", String.valueOf(season.period()));
        return point;
    }

    private static Season season(Row row) {
        return new Season(
                row.text("need"),
                row.text("actor"),
                row.text("type"),
                Math.toIntExact(row.integer("months")),
                row.textOrNull("period"),
                Place.of(row));
    }
}

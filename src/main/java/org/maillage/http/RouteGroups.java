package org.maillage.http;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups in which the description tells routes: a route is in the one that has the longest beginning of its path. */
final class RouteGroups {
    private static final String TERRITORY = "/api/territories/{territory}/";

    private final Map<String, Group> groups;

    RouteGroups(Map<String, Group> groups) {
        this.groups = groups;
    }

    /**
     * One of them.
     *
     * @param paths beginnings of paths, parted by spaces
     * @param within the same, of paths within a territory
     */
    record Group(
            String about, @Nullable String paths, @Nullable String within) {
        Stream<String> beginnings() {
            return Stream.concat(words(paths), words(within).map(TERRITORY::concat));
        }

        private static Stream<String> words(@Nullable String text) {
            return text == null ? Stream.of() : Arrays.stream(text.split(" "));
        }
    }

    /** As OpenAPI has them. */
    List<Map<String, String>> tags() {
        return groups.entrySet().stream()
                .map(group -> Map.of(
                        "name", group.getKey(), "description", group.getValue().about()))
                .toList();
    }

    String of(Route route) {
        return groups.entrySet().stream()
                .flatMap(group -> group.getValue()
                        .beginnings()
                        .filter(route.path()::startsWith)
                        .map(beginning -> Map.entry(beginning.length(), group.getKey())))
                .max(comparingInt(Map.Entry::getKey))
                .orElseThrow(() -> new IllegalStateException("No group for " + route.path()))
                .getValue();
    }
}

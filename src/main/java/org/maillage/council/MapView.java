package org.maillage.council;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A view of the map, as the address of the page says it: the face, the mission and campaign, the filters, what sizes say.
 * Only what a map for everybody can show is kept; panels, questions and selections are not.
 *
 * @param parameters of the address, by name
 * @param focus an actor with how many steps around it, as {@code ada~2}; apart, because it may name a person
 */
public record MapView(
        Map<String, String> parameters, @Nullable String focus) implements Target {
    static final Set<String> FILTERS =
            Set.of("kind", "level", "sector", "tag", "nature", "object", "certainty", "state", "readings");

    private static final Set<String> KEPT = Set.of("face", "mission", "campaign", "size", "groups");
    private static final Set<String> FACES = Set.of("network", "geography");
    private static final Pattern FOCUS = Pattern.compile("[^~&=]+~[1-3]");
    private static final int LONGEST = 300;

    public MapView {
        parameters = Map.copyOf(parameters);
    }

    /** The view of an address: what stands behind its question mark. */
    public static MapView of(String query) {
        var parameters = new TreeMap<String, String>();
        String focus = null;
        for (var part : query.split("&", -1)) {
            var equals = part.indexOf('=');
            if (equals < 0) {
                continue;
            }
            var name = part.substring(0, equals);
            var value = decoded(part.substring(equals + 1));
            if (value.isBlank() || value.length() > LONGEST) {
                continue;
            }
            if (name.equals("focus") && FOCUS.matcher(value).matches()) {
                focus = value;
            } else if (FILTERS.contains(name) || (KEPT.contains(name) && isShown(name, value))) {
                parameters.put(name, value);
            }
        }
        return new MapView(parameters, focus);
    }

    @Nullable
    String campaign() {
        return parameters.get("campaign");
    }

    /** The view without values that the reader could not know of. */
    MapView telling(BiPredicate<String, String> isKnown, Set<String> actors) {
        var told = new TreeMap<String, String>();
        parameters.forEach((name, value) -> {
            var values = FILTERS.contains(name) || name.equals("mission") || name.equals("campaign")
                    ? Arrays.stream(value.split(",", -1))
                            .filter(one -> isKnown.test(name, one))
                            .toList()
                    : List.of(value);
            if (!values.isEmpty()) {
                told.put(name, String.join(",", values));
            }
        });
        var around = focus == null ? "" : focus.substring(0, focus.indexOf('~'));
        return new MapView(told, actors.contains(around) ? focus : null);
    }

    /** As it stands in an address, the same for the same view. */
    String query() {
        var all = new ArrayList<String>();
        new TreeMap<>(parameters).forEach((name, value) -> all.add(name + "=" + encoded(value)));
        if (focus != null) {
            all.add("focus=" + encoded(focus));
        }
        return all.stream().collect(joining("&"));
    }

    /** Without the focus, which is kept apart. */
    String kept() {
        return new MapView(parameters, null).query();
    }

    private static boolean isShown(String name, String value) {
        return !name.equals("face") || FACES.contains(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}

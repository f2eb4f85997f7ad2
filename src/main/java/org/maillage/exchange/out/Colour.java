package org.maillage.exchange.out;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The colours that kinds and natures have on the map in daylight. */
record Colour(int red, int green, int blue) {
    static final Map<String, Colour> SPHERES = Map.of(
            "civil", of(0x2372bd),
            "public", of(0x35435f),
            "company", of(0xb9531a),
            "network", of(0xa23b7c),
            "education", of(0x66751a),
            "none", of(0x69747c));

    /** By the names that a nature may choose among. */
    static final Map<String, Colour> CHOICES = Map.of(
            "green", of(0x1b7f5c),
            "red", of(0xb3361e),
            "amber", of(0x8a5a00),
            "violet", of(0x5b4bb7),
            "grey", of(0x5f6b7a),
            "magenta", of(0xa23b7c),
            "blue", of(0x0f6f8f),
            "olive", of(0x6b6b00));

    private static final Map<String, String> POSTURES =
            Map.of("friendly", "green", "hostile", "red", "negotiated", "amber", "dependent", "violet");

    static Colour ofSphere(@Nullable Object sphere) {
        return Objects.requireNonNull(SPHERES.getOrDefault(String.valueOf(sphere), SPHERES.get("none")));
    }

    /** The colour chosen for a nature, or else that of its posture. */
    static Colour ofNature(@Nullable Object chosen, @Nullable Object posture) {
        var usual = POSTURES.getOrDefault(String.valueOf(posture), "grey");
        return Objects.requireNonNull(CHOICES.getOrDefault(String.valueOf(chosen), CHOICES.get(usual)));
    }

    private static Colour of(int hexadecimal) {
        return new Colour((hexadecimal >> 16) & 0xff, (hexadecimal >> 8) & 0xff, hexadecimal & 0xff);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}

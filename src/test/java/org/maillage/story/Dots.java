package org.maillage.story;

/** Pictures to try things with. */
public final class Dots {
    /** Two dots by two, as a PNG. */
    public static final String PNG = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAA"
            + "EElEQVR4nGOQjusBIgYIBQAa1gQV2f652AAAAABJRU5ErkJggg==";

    private Dots() {}
}

package org.maillage.council;

/** A story, as long as everybody may see it. */
public record StoryShown(String story) implements Target {}

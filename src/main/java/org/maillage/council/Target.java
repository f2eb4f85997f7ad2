package org.maillage.council;

/** What a share link shows. */
public sealed interface Target permits MapView, StoryShown, BriefingShown {}

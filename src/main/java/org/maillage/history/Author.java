package org.maillage.history;

/** Who makes a change. */
public record Author(String person, String name) {}

package org.maillage.document;

/** Who makes a change. */
public record Author(String person, String name) {}

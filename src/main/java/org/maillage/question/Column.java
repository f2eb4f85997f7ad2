package org.maillage.question;

/** One column of an answer and what stands in it. */
public record Column(String name, String kind, Texts label) {}

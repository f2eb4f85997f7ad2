package org.maillage.run;

/** The work was asked to stop, and did. */
public final class Stopped extends RuntimeException {}

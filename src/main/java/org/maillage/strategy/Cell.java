package org.maillage.strategy;

/** One place of a matrix: an actor, and the objective it stands on or the actor it weighs on. */
record Cell(String row, String column) {}

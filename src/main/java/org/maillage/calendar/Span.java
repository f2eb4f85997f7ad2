package org.maillage.calendar;

/** From one quarter of an hour to another, counted from midnight; past 96, the next day. */
record Span(int from, int until) {}

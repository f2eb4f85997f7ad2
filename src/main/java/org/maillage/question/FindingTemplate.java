package org.maillage.question;

/**
 * How each row of an answer reads as a finding.
 *
 * @param pattern the coordination pattern it shows
 * @param weight the higher, the earlier it is told
 * @param sentence with {@code {column}} for values and {@code **} around names
 */
public record FindingTemplate(String pattern, int weight, Texts sentence) {}

package org.maillage.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question found, without what it rests on.
 *
 * @param rows values in the order of the columns
 * @param asked how it was asked: numbers, yes or no and weights, defaults and the territory's own included
 */
public record Rows(List<List<@Nullable Object>> rows, Map<String, Object> asked) {}

package org.maillage.exchange;

import java.util.List;
import java.util.Map;
import org.maillage.problem.Problem;

/**
 * What an import did, or would do: how many entities of each kind it creates, changes and leaves alone.
 *
 * @param problems why nothing was imported; empty when it was, or would be
 */
public record ImportReport(
        Map<String, Integer> created,
        Map<String, Integer> changed,
        Map<String, Integer> unchanged,
        List<Problem> warnings,
        List<Problem> problems) {}

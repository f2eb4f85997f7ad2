package org.maillage.pool;

import java.util.List;
import java.util.Map;

/**
 * All that is known of the life of a pool, beside its own document.
 *
 * @param noted when the history noted that a stage was reached, by stage; it may have been reached long before
 * @param assessments by point, the latest first
 */
public record PoolLife(
        Map<String, String> noted,
        List<Map<String, Object>> assessments,
        List<Map<String, Object>> commitments,
        List<Map<String, Object>> agreements) {}

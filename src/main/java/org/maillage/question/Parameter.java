package org.maillage.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a question lets the asker choose.
 *
 * @param kind what it is: {@code actor, need, type, resource, mission, campaign, nature, object, kind, sector, level,
 *     number, text, boolean, pool, weights}
 * @param fallback its value when none is given
 */
public record Parameter(
        String name,
        String kind,
        boolean optional,
        @JsonProperty("default") @Nullable Object fallback,
        Texts label) {}

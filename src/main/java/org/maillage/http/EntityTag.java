package org.maillage.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The ETag of an answer (RFC 9110, 8.8.3): as long as it stays, so does the answer. */
record EntityTag(String state) {
    /** Whether {@code If-None-Match} names it; a proxy that compresses may have made it weak. */
    boolean isKnown(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(toString()) || tag.equals("W/" + this));
    }

    @Override
    public String toString() {
        return "\"" + state + "\"";
    }
}

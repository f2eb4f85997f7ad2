package org.maillage.problem;

import java.util.Map;

/** The request cannot be carried out, for a reason a person can act on. */
public abstract sealed class Refusal extends RuntimeException
        permits NotFound, Invalid, Conflict, Forbidden, SignedOut, TooMany, Unavailable {
    private final String code;
    private final transient Map<String, String> details;

    Refusal(String code, Map<String, String> details) {
        super(code + " " + details);
        this.code = code;
        this.details = details;
    }

    /** Key of the sentence in the message files, below {@code refusal.}. */
    public String code() {
        return code;
    }

    public Map<String, String> details() {
        return details;
    }
}

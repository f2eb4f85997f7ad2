package org.maillage.problem;

import java.util.Map;

/** Nobody is signed in, or the sign-in code is wrong or used up. */
public final class SignedOut extends Refusal {
    public SignedOut(String code) {
        super(code, Map.of());
    }
}

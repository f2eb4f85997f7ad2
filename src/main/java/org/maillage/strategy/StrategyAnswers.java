package org.maillage.strategy;

import java.util.List;
import org.maillage.question.Computation;

/** What answers the questions of MACTOR, the sociodynamic map, and whom to involve. */
public final class StrategyAnswers {
    private StrategyAnswers() {}

    public static List<Computation> all() {
        return List.of(
                new PowerAnswer(),
                new AgreementAnswer(),
                new MobilisationAnswer(),
                new AmbivalenceAnswer(),
                new SociodynamicsAnswer(),
                new InvolvementAnswer());
    }
}

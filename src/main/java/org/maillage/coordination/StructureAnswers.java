package org.maillage.coordination;

import java.util.List;
import org.maillage.question.Computation;

/** What answers the questions of coordination that Cypher alone cannot. */
public final class StructureAnswers {
    private StructureAnswers() {}

    public static List<Computation> all() {
        return List.of(
                new ComponentsAnswer(),
                new SeparateGroups(),
                new CutPointsAnswer(),
                new BetweennessAnswer(),
                new PositionsAnswer(),
                new StructuralHolesAnswer(),
                new KeyPlayersRemoval(),
                new KeyPlayersReach(),
                new BrokerageRoles(),
                new Brokers(),
                new NoPathUpwards(),
                new AllianceTriangles(),
                new BalanceAnswer(),
                new CampsAnswer(),
                new OpposedCamps(),
                new PolarisationAnswer(),
                new CollectivesOfPeers());
    }
}

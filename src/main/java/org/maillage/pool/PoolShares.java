package org.maillage.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.sharing.Objection;
import org.maillage.sharing.PartialGroups;
import org.maillage.sharing.Sharing;
import org.maillage.sharing.Way;

/**
 * How the cost of a pool could be shared among its members.
 *
 * @param joint what all pay together
 * @param groups what fewer than all are assumed to pay
 * @param members in the order of their names, as are the shares
 * @param apart what all would pay, each alone
 * @param ways empty where a cost is not known
 * @param possible whether some way keeps everybody; absent where that is not known
 */
public record PoolShares(
        @Nullable Double joint,
        @Nullable String unit,
        String groups,
        List<Member> members,
        double apart,
        List<Shares> ways,
        @Nullable Boolean possible) {
    /** A member, and what it would pay alone. */
    public record Member(String actor, @Nullable Double alone) {}

    /**
     * One way of sharing.
     *
     * @param exact false where orders were drawn by lot
     * @param complete whether every group was asked if it would leave
     * @param leaving how many groups would pay less on their own
     * @param worst those of them that would save most
     */
    public record Shares(
            String way, List<Double> shares, boolean exact, boolean complete, long leaving, List<Leaving> worst) {}

    /** Members who would pay less among themselves. */
    public record Leaving(List<String> actors, double pays, double alone) {}

    static PoolShares unknown(
            @Nullable Double joint, @Nullable String unit, PartialGroups groups, List<Member> members) {
        return new PoolShares(joint, unit, code(groups), members, apart(members), List.of(), null);
    }

    static PoolShares of(double joint, @Nullable String unit, PartialGroups groups, List<Member> members) {
        var alone = members.stream().mapToDouble(PoolShares::cost).toArray();
        var all = Sharing.all(groups.game(alone, joint));
        var ways = all.stream().map(sharing -> shares(sharing, members)).toList();
        return new PoolShares(joint, unit, code(groups), members, apart(members), ways, possible(all));
    }

    /** The nucleolus is in the core whenever there is one. */
    private static @Nullable Boolean possible(List<Sharing> all) {
        if (all.stream().anyMatch(sharing -> sharing.objections().inCore())) {
            return true;
        }
        return all.stream().anyMatch(sharing -> sharing.way() == Way.NUCLEOLUS) ? false : null;
    }

    private static Shares shares(Sharing sharing, List<Member> members) {
        var objections = sharing.objections();
        return new Shares(
                sharing.way().name().toLowerCase(Locale.ROOT),
                sharing.shares(),
                sharing.exact(),
                objections.complete(),
                objections.count(),
                objections.worst().stream()
                        .map(objection -> leaving(objection, members))
                        .toList());
    }

    private static Leaving leaving(Objection objection, List<Member> members) {
        var actors = new ArrayList<String>();
        for (var i = 0; i < members.size(); i++) {
            if ((objection.group() >> i & 1) == 1) {
                actors.add(members.get(i).actor());
            }
        }
        return new Leaving(actors, objection.pays(), objection.alone());
    }

    private static double apart(List<Member> members) {
        return members.stream().mapToDouble(PoolShares::cost).sum();
    }

    private static double cost(Member member) {
        return member.alone() == null ? 0 : member.alone();
    }

    private static String code(PartialGroups groups) {
        return groups.name().toLowerCase(Locale.ROOT);
    }
}

package org.maillage.pool;

import static java.util.stream.Collectors.toSet;
import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.integer;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.members;
import static org.maillage.document.Field.number;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.maillage.document.Kind;
import org.maillage.sharing.PartialGroups;

/** The documents about pools. What several people write of one pool at the same time has a document of its own each. */
public final class PoolKinds {
    private static final Set<String> PARTIAL_GROUPS = Stream.of(PartialGroups.values())
            .map(groups -> groups.name().toLowerCase(Locale.ROOT))
            .collect(toSet());

    public static final Kind POOL = new Kind(
            "pool",
            "pool",
            List.of(
                    identifier("id"),
                    text("name").asRequired(),
                    text("stage").asRequired().oneOf(Set.copyOf(Criteria.STAGES)),
                    // When each stage was reached, as people know it: a year, a month or a day.
                    text("ideaOn"),
                    text("studiedOn"),
                    text("agreedOn"),
                    text("runningOn"),
                    text("endedOn"),
                    text("failedOn"),
                    // When it is to end; absent where nobody said.
                    text("until"),
                    text("form"),
                    longText("rule"),
                    text("carrier").refersTo("actor"),
                    texts("types").fromOpenList("type"),
                    members("members"),
                    text("need").refersTo("need"),
                    text("resource").refersTo("resource"),
                    integer("places"),
                    // What all members pay together, in which unit, and what fewer of them are assumed to pay.
                    number("jointCost"),
                    text("costUnit"),
                    text("partialGroups").oneOf(PARTIAL_GROUPS),
                    text("since"),
                    // What stood in its way most, and in words why it stopped; both stay when it starts again.
                    text("obstacle").oneOf(Set.copyOf(Criteria.OBSTACLES)),
                    longText("reason"),
                    longText("description"),
                    longText("source"),
                    audience().asRequired(),
                    text("person")));

    /** What actors signed with each other for a pool. */
    public static final Kind AGREEMENT = new Kind(
            "agreement",
            "pool",
            List.of(
                    identifier("id"),
                    text("pool").asRequired().refersTo("pool"),
                    text("name").asRequired(),
                    text("signedOn"),
                    text("until"),
                    texts("signatories").refersTo("actor"),
                    longText("note"),
                    longText("source"),
                    audience().asRequired(),
                    text("person")));

    /**
     * What a member promises to a pool. Who promises matters at elections: the institution, which stays, or a person, in a
     * role that ends with a mandate.
     */
    public static final Kind COMMITMENT = new Kind(
            "commitment",
            "pool",
            List.of(
                    identifier("id"),
                    text("pool").asRequired().refersTo("pool"),
                    text("actor").asRequired().refersTo("actor"),
                    text("what").asRequired().oneOf("money", "time", "resource"),
                    longText("note"),
                    number("quantity"),
                    text("unit"),
                    text("period"),
                    text("since"),
                    text("until"),
                    text("by").asRequired().oneOf("institution", "person"),
                    text("role"),
                    text("mandateUntil"),
                    text("agreement").refersTo("agreement"),
                    longText("source"),
                    audience().asRequired(),
                    text("person")));

    /** What one person judges of a pool on one point: a condition of success, or a norm. */
    public static final Kind ASSESSMENT = new Kind(
            "assessment",
            "pool",
            List.of(
                    identifier("id"),
                    text("pool").asRequired().refersTo("pool"),
                    text("item").asRequired().oneOf(Criteria.items()),
                    text("state").asRequired().oneOf("met", "partial", "unmet", "unknown"),
                    longText("evidence"),
                    longText("source"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    text("person")));

    private PoolKinds() {}
}

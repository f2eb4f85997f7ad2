package org.maillage.round;

import static org.maillage.history.Workspace.put;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.maillage.account.Role;
import org.maillage.history.Workspace;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;

/** A facilitator and two people who read four actors, of whom Dan is in no round. */
public record Circle(Workspace facilitator, Workspace zoe, Workspace max) {
    public static Circle of(Client client) {
        var work = Workspace.of(client).with("ada", "bob", "cleo", "dan");
        return new Circle(work, contributor(client, work, "Zoé"), contributor(client, work, "Max"));
    }

    private static Workspace contributor(Client client, Workspace work, String name) {
        var person =
                Invited.as(client, work.territory(), Role.CONTRIBUTOR, name, name.charAt(0) + "-" + UUID.randomUUID());
        return new Workspace(person, work.territory());
    }

    public static Map<String, ?> round(String state, Object... more) {
        var fields = new Object[10 + more.length];
        System.arraycopy(
                new Object[] {
                    "mission",
                    "animation",
                    "campaign",
                    "c",
                    "alone",
                    true,
                    "state",
                    state,
                    "actors",
                    List.of("ada", "bob", "cleo")
                },
                0,
                fields,
                0,
                10);
        System.arraycopy(more, 0, fields, 10, more.length);
        return put("round", "tour", fields);
    }

    /** Each pair with what is retained of it, as somebody sees it. */
    static Map<String, String> retained(Workspace work) {
        var retained = new TreeMap<String, String>();
        work.get("table/relations")
                .forEach(relation -> retained.put(
                        relation.get("from").asString() + "-"
                                + relation.get("to").asString(),
                        relation.get("nature").asString() + " "
                                + relation.get("retained").asString() + " "
                                + relation.get("agreeing").asInt() + "/"
                                + relation.get("readings").asInt()));
        return retained;
    }
}

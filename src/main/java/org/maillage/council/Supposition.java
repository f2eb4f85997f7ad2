package org.maillage.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a scenario that everybody may see changes on the map that everybody sees.
 *
 * @param gone ids of the actors that would leave
 * @param relations what the group would retain, as relations of the map
 * @param replaced ids of the relations in whose place some of these stand
 * @param terms the words that these relations use
 */
public record Supposition(
        String id,
        String name,
        List<String> gone,
        List<Map<String, Object>> relations,
        List<String> replaced,
        List<Map<String, Object>> terms) {
    /** Those of the actors that would still be there. */
    public List<Map<String, Object>> actors(List<Map<String, Object>> known) {
        return known.stream().filter(actor -> !gone.contains(actor.get("id"))).toList();
    }

    /** The relations as they would be. */
    public List<Map<String, Object>> relations(List<Map<String, Object>> known) {
        var left = Set.<Object>copyOf(gone);
        return Stream.concat(
                        known.stream()
                                .filter(relation -> !replaced.contains(relation.get("id")))
                                .filter(relation ->
                                        !left.contains(relation.get("from")) && !left.contains(relation.get("to"))),
                        relations.stream())
                .toList();
    }
}

package org.maillage.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.NotFound;

/** The kinds of entity, in the order in which they can be written: what is referred to comes first. */
public final class Kinds {
    private final Map<String, Kind> byName = new LinkedHashMap<>();

    public Kinds(List<Kind> kinds) {
        kinds.forEach(kind -> byName.put(kind.name(), kind));
    }

    public @Nullable Kind find(String name) {
        return byName.get(name);
    }

    public Kind get(String name) {
        var kind = find(name);
        if (kind == null) {
            throw new NotFound("kind", name);
        }
        return kind;
    }

    public List<Kind> inOrder() {
        return List.copyOf(byName.values());
    }
}

package org.maillage.exchange.out;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Field;

/** Something that is said of every node, or of every edge, where it is known. */
record Attribute(String name, Type type) {
    /** What a value is, and what GEXF and GraphML call that. */
    enum Type {
        TEXT("string"),
        NUMBER("double"),
        WHOLE("long"),
        FLAG("boolean");

        private final String name;

        Type(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Not in a file, or in its own place there. */
    private static final Set<String> APART = Set.of("id", "name", "person");

    /** What is said of actors: their fields, and what the map shows beside them. */
    static final List<Attribute> OF_ACTORS = Stream.concat(
                    ActorKinds.ACTOR.fields().stream()
                            .filter(field -> !APART.contains(field.name()))
                            .map(Attribute::of),
                    Stream.of(text("kindName"), text("sphere"), whole("holds"), whole("lacks")))
            .toList();

    /** What the group retains of a relation; who said or decided it is not in it. */
    static final List<Attribute> OF_RELATIONS = List.of(
            text("nature"),
            text("natureName"),
            text("posture"),
            text("object"),
            text("form"),
            text("mission"),
            text("campaign"),
            text("state"),
            text("certainty"),
            text("confidence"),
            text("since"),
            text("until"),
            new Attribute("amount", Type.NUMBER),
            text("unit"),
            text("retained"),
            whole("readings"),
            new Attribute("contested", Type.FLAG),
            text("audience"));

    private static Attribute of(Field field) {
        return new Attribute(
                field.name(),
                switch (field.type()) {
                    case NUMBER, WEIGHT -> Type.NUMBER;
                    case INTEGER -> Type.WHOLE;
                    case FLAG -> Type.FLAG;
                    default -> Type.TEXT;
                });
    }

    private static Attribute text(String name) {
        return new Attribute(name, Type.TEXT);
    }

    private static Attribute whole(String name) {
        return new Attribute(name, Type.WHOLE);
    }

    /** The value as these files write it; several texts stand between semicolons, as in the tables. */
    Optional<String> in(Map<String, Object> values) {
        return Optional.ofNullable(values.get(name))
                .map(value -> value instanceof List<?> many
                        ? many.stream().map(String::valueOf).collect(Collectors.joining(";"))
                        : value.toString());
    }
}

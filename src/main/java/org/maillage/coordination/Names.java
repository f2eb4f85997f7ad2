package org.maillage.coordination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Tx;
import org.maillage.question.Texts;

/** What the ids and codes of an answer are called. */
final class Names {
    private static final Set<String> KINDS = Set.of("actor", "need", "resource", "pool", "type");

    private final Map<String, Texts> names = new HashMap<>();

    /** The names of everything these rows speak of, as far as the asker may know them. */
    static Names of(Tx tx, Seen seen, Collection<Found> all) {
        var wanted = new HashMap<String, Set<String>>();
        for (var found : all) {
            for (var i = 0; i < found.question().columns().size(); i++) {
                var column = found.question().columns().get(i);
                for (var row : found.rows()) {
                    Found.texts(row.get(i)).forEach(id -> want(wanted, column.name(), column.kind(), id));
                }
            }
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("territory", seen.territory());
        parameters.put("audiences", seen.audiences());
        for (var of : List.of("actor", "need", "resource", "pool", "type", "term", "mission")) {
            parameters.put(of + "s", List.copyOf(wanted.getOrDefault(of, Set.of())));
        }
        var names = new Names();
        tx.run("coordination/names", parameters)
                .forEach(row -> names.names.put(
                        row.text("of") + ":" + row.text("id"), new Texts(row.text("fr"), row.text("en"))));
        return names;
    }

    private static void want(Map<String, Set<String>> wanted, String column, String kind, String id) {
        var of = kind.equals("actors") ? "actor" : kind;
        if (KINDS.contains(of)) {
            wanted.computeIfAbsent(of, none -> new TreeSet<>()).add(id);
        } else if (kind.equals("code")) {
            var list = listOf(column);
            if (list.equals("mission")) {
                wanted.computeIfAbsent("mission", none -> new TreeSet<>()).add(id);
            } else {
                wanted.computeIfAbsent("term", none -> new TreeSet<>()).add(list + ":" + id);
            }
        }
    }

    String of(String kind, String id, Words words) {
        return named(kind.equals("actors") ? "actor" : kind, id, words, id);
    }

    /** A code within a sentence: from our words, else from the territory's list that the column is named after. */
    String ofCode(String column, String code, Words words) {
        var list = listOf(column);
        var ours = words.code(list, code);
        if (ours != null) {
            return ours;
        }
        var term = list.equals("mission")
                ? named("mission", code, words, code)
                : lowered(named("term", list + ":" + code, words, code));
        return term.replace('_', ' ');
    }

    private String named(String of, String id, Words words, String fallback) {
        @Nullable Texts texts = names.get(of + ":" + id);
        return texts == null ? fallback : texts.in(words.language());
    }

    /** {@code natures} and {@code other_nature} name codes of the list {@code nature}. */
    private static String listOf(String column) {
        var last = column.substring(column.lastIndexOf('_') + 1);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    private static String lowered(String name) {
        return name.length() < 2 || Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

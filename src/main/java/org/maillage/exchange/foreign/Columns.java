package org.maillage.exchange.foreign;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.actor.ActorKinds;
import org.maillage.document.Field;
import org.maillage.document.Kind;
import org.maillage.relation.RelationKinds;

/**
 * Which field of ours an attribute of another program's file fills.
 *
 * @param fields by names without capitals, accents and signs
 * @param left names of what programs work out or draw, which is not read
 * @param rest the field that keeps what has no field of its own
 */
record Columns(Map<String, Named> fields, Set<String> left, String rest) {
    /** A field, and how early a name is taken for it among others that are. */
    record Named(String field, int rank) {}

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** What Maillage says of every actor, and nobody else: by it its own files are known. */
    static final String OURS = "holds";

    static final Columns ACTORS = new Columns(
            fields(
                    "name=name,label,nom,title,titre",
                    "kind=kind,type,elementtype,nodetype,category,categorie",
                    "description=description,descriptif,desc",
                    "tags=tags,tag,keywords,motscles,etiquettes",
                    "sector=sector,secteur",
                    "town=town,city,ville,commune,addresslocality",
                    "aliases=aliases,alias",
                    "lat=lat,latitude",
                    "lon=lon,lng,long,longitude"),
            Set.of(
                    // What Gephi works out of a network, and how things are drawn.
                    "degree",
                    "indegree",
                    "outdegree",
                    "weighteddegree",
                    "weightedindegree",
                    "weightedoutdegree",
                    "eccentricity",
                    "closnesscentrality",
                    "closenesscentrality",
                    "harmonicclosnesscentrality",
                    "betweenesscentrality",
                    "betweennesscentrality",
                    "authority",
                    "hub",
                    "modularityclass",
                    "statinfclass",
                    "pageranks",
                    "componentnumber",
                    "strongcompnum",
                    "clustering",
                    "triangles",
                    "eigencentrality",
                    "timeset",
                    "interval",
                    "x",
                    "y",
                    "z",
                    "r",
                    "g",
                    "b",
                    "size",
                    "color",
                    "colour",
                    "colorr",
                    "colorg",
                    "colorb",
                    "visible",
                    "image",
                    "kindname",
                    "sphere",
                    "holds",
                    "lacks"),
            "description");

    static final Columns RELATIONS = new Columns(
            fields(
                    "nature=nature,type,connectiontype,relationtype,label",
                    "argument=argument,description,desc",
                    "object=object",
                    "since=since,start,startdate,debut",
                    "until=until,end,enddate,fin",
                    "directed=directed"),
            Set.of(
                    "weight",
                    "strength",
                    "timeset",
                    "interval",
                    "r",
                    "g",
                    "b",
                    "color",
                    "colour",
                    "thickness",
                    "edgeid",
                    "id",
                    "naturename",
                    "posture",
                    "retained",
                    "readings",
                    "contested"),
            "argument");

    /** Files that were written here name fields as they are called here. */
    static Columns ours(Columns usual) {
        Kind kind = usual.equals(ACTORS) ? ActorKinds.ACTOR : RelationKinds.READING;
        var fields = new HashMap<>(usual.fields);
        kind.fields().stream()
                .map(Field::name)
                .filter(name -> !Set.of("id", "person", "author", "at").contains(name))
                .forEach(name -> fields.put(plain(name), new Named(name, 0)));
        var left = new HashSet<>(usual.left);
        if (usual.equals(RELATIONS)) {
            // The name of the nature.
            fields.remove("label");
            left.add("label");
        }
        return new Columns(fields, left, usual.rest);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(plain(name))).map(Named::field);
    }

    /** The names in the order in which they are taken for a field; what has none comes last, in its own order. */
    int rank(String name) {
        var named = fields.get(plain(name));
        return named == null ? Integer.MAX_VALUE : named.rank();
    }

    boolean isLeft(String name) {
        return left.contains(plain(name));
    }

    static String plain(String name) {
        var letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Map<String, Named> fields(String... lines) {
        var fields = new HashMap<String, Named>();
        for (var line : lines) {
            var parts = line.split("=", 2);
            var names = parts[1].split(",", -1);
            for (var rank = 0; rank < names.length; rank++) {
                fields.put(names[rank], new Named(parts[0], rank));
            }
        }
        return Map.copyOf(fields);
    }
}

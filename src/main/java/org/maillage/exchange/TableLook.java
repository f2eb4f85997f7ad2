package org.maillage.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.matching.ActorNames;
import org.maillage.exchange.table.Table;
import org.maillage.geography.Town;

/**
 * What a table among the files of an import seems to be.
 *
 * @param known whether it can come in as it stands
 * @param lines how many rows it has
 * @param heading the line that names the columns
 * @param top the first rows, of which a person may choose another
 * @param kind what a row is, as it seems or as was said
 * @param fields which field each column fills, as it seems or as was said
 * @param offered the fields that a column may fill
 * @param needed those without which no row can come in
 * @param words words that none of the territory's lists has
 * @param towns towns of which several have the name, or none has
 * @param actors names that several actors have, or none has
 */
public record TableLook(
        String file,
        boolean known,
        int lines,
        int heading,
        List<Table.Top> top,
        List<Column> columns,
        String kind,
        Map<String, String> fields,
        List<String> offered,
        List<String> needed,
        List<Word> words,
        List<TownWord> towns,
        List<ActorWord> actors) {
    /** One column, and some of what stands in it. */
    public record Column(String name, List<String> samples) {}

    /**
     * A word that the territory's list does not have, or that a field does not take.
     *
     * @param list the list of the territory that the field takes its values from; the field itself where it takes only a few
     * @param rows in how many rows it stands
     * @param code what it seems to mean
     * @param choices the only values that the field takes; empty where those of the list
     */
    public record Word(
            String field,
            String list,
            String word,
            int rows,
            @Nullable String code,
            List<String> choices) {
        static Word ofList(String field, String list, String word, int rows, @Nullable String code) {
            return new Word(field, list, word, rows, code, List.of());
        }
    }

    /** A town that several are, or none is; the likeliest first. */
    public record TownWord(String word, int rows, List<Town> towns) {}

    /** A name that several actors have, or none; those that may be meant, the likeliest first. */
    public record ActorWord(String word, int rows, List<ActorNames.Named> actors) {}
}

package org.maillage.mutualisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The months that a period names in plain French or English: « juillet–novembre », “March and May”, « toute l’année ». */
public final class Months {
    private static final List<List<String>> NAMES = List.of(
            List.of("janvier", "january"),
            List.of("fevrier", "february"),
            List.of("mars", "march"),
            List.of("avril", "april"),
            List.of("mai", "may"),
            List.of("juin", "june"),
            List.of("juillet", "july"),
            List.of("aout", "august"),
            List.of("septembre", "september"),
            List.of("octobre", "october"),
            List.of("novembre", "november"),
            List.of("decembre", "december"));
    private static final Pattern MONTH = Pattern.compile(
            "\\b(" + String.join("|", NAMES.stream().flatMap(List::stream).toList()) + ")\\b");
    private static final Pattern ALL_YEAR = Pattern.compile("toute l.annee|a l.annee|all year|year.round");
    private static final Pattern RANGE = Pattern.compile("\\s*(-|–|—|a|au|to|until|jusqu.{1,6})\\s*");
    /** Words after which a month says something else than "in this month". */
    private static final Pattern UNCLEAR =
            Pattern.compile("\\b(hors|sauf|avant|apres|a partir|except|before|after|outside|starting)\\b");

    private Months() {}

    /** Month numbers from 1 to 12, in order; empty when the period does not clearly name any. */
    public static List<Integer> of(String period) {
        var text = Normalizer.normalize(period.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        if (UNCLEAR.matcher(text).find()) {
            return List.of();
        }
        if (ALL_YEAR.matcher(text).find()) {
            return IntStream.rangeClosed(1, 12).boxed().toList();
        }
        var found = new TreeSet<Integer>();
        var matcher = MONTH.matcher(text);
        var last = 0;
        var end = 0;
        while (matcher.find()) {
            var month = number(matcher.group(1));
            if (last > 0 && RANGE.matcher(text.substring(end, matcher.start())).matches()) {
                found.addAll(between(last, month));
            }
            found.add(month);
            last = month;
            end = matcher.end();
        }
        return new ArrayList<>(found);
    }

    private static List<Integer> between(int first, int last) {
        var length = Math.floorMod(last - first, 12);
        return IntStream.rangeClosed(0, length)
                .mapToObj(step -> (first - 1 + step) % 12 + 1)
                .toList();
    }

    private static int number(String name) {
        for (var month = 0; month < 12; month++) {
            if (NAMES.get(month).contains(name)) {
                return month + 1;
            }
        }
        throw new IllegalArgumentException("No month is called " + name);
    }
}

package org.maillage.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of periods in French and English, without capitals and accents. */
final class Vocabulary {
    static final Set<Integer> ALL_MONTHS = between(1, 12, 12);
    static final Set<Integer> ALL_DAYS = between(1, 7, 7);

    private static final String PART_WORDS =
            "apres[- ]midis?|matin(?:s|ees?)?|soir(?:s|ees?)?|nuits?|mornings?|afternoons?|evenings?|nights?";

    static final Map<Pattern, Set<Integer>> MONTHS =
            Map.of(word("toute l'annee|a l'annee|all(?: the)? year(?: round)?|year[- ]round"), ALL_MONTHS);

    static final Map<Pattern, Set<Integer>> DAYS = inOrder(List.of(
            Map.entry(
                    "tous les jours|chaque jour|every day|daily|7 ?j(?:ours)? ?(?:/|sur) ?7(?: ?j(?:ours)?)?",
                    ALL_DAYS),
            Map.entry("(?:7|seven) days a week", ALL_DAYS),
            Map.entry("(?:tous les|toutes les|chaque|every|each) (?=" + PART_WORDS + ")", ALL_DAYS),
            Map.entry("(?:tous les |chaque |every )?(?:week[- ]?ends?|fins? de semaine)", Set.of(6, 7)),
            Map.entry("en semaine|jours? de semaine|weekdays?|jours ouvres|working days", between(1, 5, 7))));

    /** What a part of the day is taken for; the page tells it to who writes one. */
    static final Map<Pattern, Span> PARTS = Map.of(
            word("matin(?:s|ees?)?|mornings?"), hours(8, 12),
            word("midis?|noon|midday|lunchtimes?"), hours(12, 14),
            word("apres[- ]midis?|afternoons?"), hours(14, 18),
            word("soir(?:s|ees?)?|evenings?"), hours(18, 22),
            word("nuits?|nights?|overnight"), hours(22, 30),
            word("en journee|daytime|during the day"), hours(8, 18),
            word("24 ?h? ?(?:/|sur) ?24(?: ?h)?|24 ?/ ?7|jour et nuit|day and night"), hours(0, 24));

    /** « 12 h par semaine ». */
    static final Pattern HOURS_PER_WEEK = word("(?<hours>\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:h|heures?|hours?|hrs?) ?"
            + "(?:par |/ ?|per |a la |a )?(?:semaines?|sem|week|hebdo[a-z]*|weekly)");

    /** « 2 h par jour », « une demi-journée », « deux jours »: how long, not when. */
    static final Pattern DURATION = word("\\d{1,3}(?:[.,]\\d{1,2})? ?(?:h|heures?|hours?|hrs?) ?"
            + "(?:par |/ ?|per |a |an )(?:jours?|day|mois|month|ans?|annee|year)|demi-journees?|half[- ]days?");

    static final Map<Pattern, Token.Kind> SIGNS = signs();

    private static final List<String> MONTH_NAMES = List.of(
            "janvier|january|janv|jan",
            "fevrier|february|fevr|feb",
            "mars|march",
            "avril|april|avr|apr",
            "mai|may",
            "juin|june|jun",
            "juillet|july|juil|jul",
            "aout|august|aug",
            "septembre|september|sept|sep",
            "octobre|october|oct",
            "novembre|november|nov",
            "decembre|december|dec");

    private static final List<String> DAY_NAMES = List.of(
            "lundis?|mondays?",
            "mardis?|tuesdays?",
            "mercredis?|wednesdays?",
            "jeudis?|thursdays?",
            "vendredis?|fridays?",
            "samedis?|saturdays?",
            "dimanches?|sundays?");

    /** Words like these mean other things too, so that one of them alone names no day. */
    private static final List<String> SHORT_DAYS =
            List.of("lun|mon", "tues?", "mer|wed", "jeu|thurs?|thu", "ven|fri", "sam|sat", "dim|sun");

    static final List<Pattern> MONTHS_BY_NUMBER = patterns(MONTH_NAMES);
    static final List<Pattern> DAYS_BY_NUMBER = patterns(DAY_NAMES);
    static final List<Pattern> SHORT_DAYS_BY_NUMBER = patterns(SHORT_DAYS);
    static final Pattern SHORT_DAY = word(String.join("|", SHORT_DAYS));

    private Vocabulary() {}

    private static Map<Pattern, Token.Kind> signs() {
        var signs = new LinkedHashMap<Pattern, Token.Kind>();
        var vague = "(?:tot|tard|early|late|(?:debut|fin|milieu) (?:de |d')(?:la |l')?)[ -]?(?:le |in the |at )?(?:"
                + PART_WORDS + ")";
        signs.put(word(vague), Token.Kind.NOW_AND_THEN);
        signs.put(
                word("(?:un|une|deux|trois|quatre|\\d+) (?:week[- ]?ends?|[a-z]+) sur (?:deux|trois|quatre|\\d)"
                        + "|sur (?:deux|trois|quatre)|par (?:mois|an|semaine)|(?:per|a|each) (?:month|week|year)"
                        + "|monthly|mensuel[a-z]*|premiers?|premieres?|derniers?|dernieres?|\\d{1,2}(?:er|re|e|eme|nd|rd|th|st)"
                        + "|first|second|third|last|every (?:other|two|three)|quinzaine|fortnight[a-z]*"
                        + "|(?:im)?paires?|alternat?[a-z]*|parfois|sometimes|occasion[a-z]*|ponctuel[a-z]*"
                        + "|certaine?s?|quelques|some|variables?|selon|depending"),
                Token.Kind.NOW_AND_THEN);
        signs.put(
                word("hors|sauf|excepte|except(?: for)?|excluding|outside(?: of)?|apart from|but not|pas le"),
                Token.Kind.EXCEPT);
        signs.put(word("until|till|jusqu'(?:au?x?|en)|jusque"), Token.Kind.UNTIL);
        signs.put(word("a partir|a compter|depuis|since|avant|before|apres|after|starting"), Token.Kind.OPEN);
        signs.put(word("from"), Token.Kind.FROM);
        signs.put(Pattern.compile("-|\\b(?:au?|to|through|thru)\\b"), Token.Kind.TO);
        signs.put(Pattern.compile("[&+]|\\b(?:et|and|puis|ainsi que|as well as|plus)\\b"), Token.Kind.AND);
        signs.put(Pattern.compile("[,;:/()\\n]|\\.(?!\\d)"), Token.Kind.COMMA);
        signs.put(word("ou|or"), Token.Kind.OR);
        signs.put(
                Pattern.compile("[ld]'|\\b(?:les?|la|des?|du|en|aux?|on|in|the|of|at|chaque|tous|toutes|each|every|dans"
                        + "|pendant|during|une?|only|seulement|uniquement|(?:19|20)\\d\\d)\\b"),
                Token.Kind.FILLER);
        signs.put(word("\\d+"), Token.Kind.NUMBER);
        return signs;
    }

    /** From one to another of a round, which may pass its end: from November to February. */
    static Set<Integer> between(int first, int last, int round) {
        return IntStream.rangeClosed(0, Math.floorMod(last - first, round))
                .mapToObj(step -> (first - 1 + step) % round + 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Span hours(int from, int until) {
        return new Span(4 * from, 4 * until);
    }

    private static List<Pattern> patterns(List<String> names) {
        return names.stream().map(Vocabulary::word).toList();
    }

    private static Map<Pattern, Set<Integer>> inOrder(List<Map.Entry<String, Set<Integer>>> names) {
        var ordered = new LinkedHashMap<Pattern, Set<Integer>>();
        names.forEach(name -> ordered.put(word(name.getKey()), name.getValue()));
        return ordered;
    }

    private static Pattern word(String either) {
        return Pattern.compile("(?:" + either + ")(?![a-z\\d])");
    }
}

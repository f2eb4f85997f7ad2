package org.maillage.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private static final int CASES = 400;

    private final Random random = new Random(20_261_122);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lundi et mardi 9h-13h | lundi et mardi 9h-11h | 0.5",
                "lundi et mardi 9h-13h | lundi | 0.5",
                "lundi et mardi | lundi 9h-11h | 0.5",
                "le matin | lundi matin | 1",
                "lundi matin | le matin | 1",
                "juillet et août, le samedi | août | 0.5",
                "juillet et août, le samedi | août, le dimanche | 0",
                "juin à août, le samedi 8h-12h | juin, le samedi 10h-14h | 0.1666666667",
                "août | le samedi |",
                "lundi | le matin |",
                "lundi | un lundi sur deux |"
            })
    void isTheShareOfWhatIsAskedThatIsOffered(String asked, String offered, Double share) {
        var covered = read(asked).coveredBy(read(offered));
        if (share == null) {
            assertThat(covered).isNull();
        } else {
            assertThat(covered).isEqualTo(share, offset(1e-9));
        }
    }

    @Test
    void whatIsAskedCoversItselfWhateverIsSaid() {
        for (var i = 0; i < CASES; i++) {
            var calendar = some();
            assertThat(calendar.coveredBy(calendar)).as("%s", calendar).isEqualTo(1);
        }
    }

    @Test
    void isAShareAndZeroOnlyForBothAtOnce() {
        for (var i = 0; i < CASES; i++) {
            var asked = some();
            var offered = some();
            var there = asked.coveredBy(offered);
            var back = offered.coveredBy(asked);
            if (there == null || back == null) {
                assertThat(there).isEqualTo(back);
            } else {
                assertThat(there).isBetween(0.0, 1.0);
                assertThat(there == 0).isEqualTo(back == 0).isEqualTo(asked.isApartFrom(offered));
            }
        }
    }

    @Test
    void offeringMoreOfWhatWasSaidNeverCoversLess() {
        for (var i = 0; i < CASES; i++) {
            var asked = some();
            var offered = some();
            var share = asked.coveredBy(offered);
            if (share != null) {
                assertThat(asked.coveredBy(more(offered))).isGreaterThanOrEqualTo(share);
            }
        }
    }

    @Test
    void isTheSameInOtherMonthsAndOnOtherDays() {
        for (var i = 0; i < CASES; i++) {
            var asked = some();
            var offered = some();
            var months = random.nextInt(12);
            var days = random.nextInt(7);
            assertThat(later(asked, months, days).coveredBy(later(offered, months, days)))
                    .isEqualTo(asked.coveredBy(offered));
        }
    }

    /** As the question does with what is kept beside each need and each resource. */
    @Test
    void isLookedUpWhereTheTimesOfAnOfferBeginAndEnd() {
        for (var i = 0; i < CASES; i++) {
            var asked = new Calendar(List.of(), some().week());
            var offered = new Calendar(List.of(), some().week());
            var share = asked.coveredBy(offered);
            var lookedUp = lookedUp(asked, offered);
            if (share == null || lookedUp == null) {
                assertThat(lookedUp).isEqualTo(share);
            } else {
                assertThat(lookedUp).isEqualTo(share, offset(1e-12));
            }
        }
    }

    private static @Nullable Double lookedUp(Calendar asked, Calendar offered) {
        var before = asked.before();
        var times =
                asked.days() == null ? offered.hours() : asked.hours() == null ? offered.wholeDays() : offered.times();
        if (before == null || times == null) {
            return null;
        }
        var common = 0.0;
        for (var i = 0; i < times.size(); i += 2) {
            common += before.get(times.get(i + 1)) - before.get(times.get(i));
        }
        return common / before.getLast();
    }

    private static Calendar read(String period) {
        return Period.read(period).calendar();
    }

    /** Each level is said or not, at least one of them. */
    private Calendar some() {
        while (true) {
            var months = new TreeSet<Integer>();
            if (random.nextBoolean()) {
                random.ints(1 + random.nextInt(6), 1, 13).forEach(months::add);
            }
            var days = new HashSet<Integer>();
            if (random.nextBoolean()) {
                random.ints(1 + random.nextInt(4), 1, 8).forEach(days::add);
            }
            var from = random.nextInt(80);
            var hours = random.nextBoolean() ? List.of(new Span(from, from + 1 + random.nextInt(40))) : List.<Span>of();
            if (!days.isEmpty() || !hours.isEmpty()) {
                return new Calendar(List.copyOf(months), Week.of(days, hours));
            }
            if (!months.isEmpty()) {
                return new Calendar(List.copyOf(months), null);
            }
        }
    }

    private Calendar more(Calendar calendar) {
        var months = new TreeSet<>(calendar.months());
        if (!months.isEmpty()) {
            months.add(1 + random.nextInt(12));
        }
        var week = calendar.week();
        if (week == null) {
            return new Calendar(List.copyOf(months), null);
        }
        var day = 1 + random.nextInt(7);
        var hour = random.nextInt(23) * 4;
        var extra = week.days() && week.hours()
                ? Week.of(new HashSet<>(List.of(day)), List.of(new Span(hour, hour + 4)))
                : week.days() ? Week.ofDays(List.of(day)) : Week.of(new HashSet<>(), List.of(new Span(hour, hour + 4)));
        return new Calendar(List.copyOf(months), week.or(extra));
    }

    private static Calendar later(Calendar calendar, int months, int days) {
        var moved = calendar.months().stream()
                .map(month -> (month - 1 + months) % 12 + 1)
                .sorted()
                .toList();
        var week = calendar.week();
        if (week == null) {
            return new Calendar(moved, null);
        }
        var quarters = new BitSet();
        week.quarters().stream().forEach(at -> quarters.set((at + days * Week.QUARTERS_OF_A_DAY) % Week.QUARTERS));
        return new Calendar(moved, new Week(quarters, week.days(), week.hours()));
    }
}

package io.hanjul.booking;

import io.hanjul.ids.Money;
import io.hanjul.ids.SessionId;
import io.hanjul.payment.Takings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a session has brought in. Sold is what went through the gateway; what was taken at the box office stands beside
 * it, since the gateway knows nothing of it.
 *
 * @param sessionId session
 * @param zone in which a day begins and ends
 * @param all of all kinds
 * @param kinds by how it was given out; every kind, also where there is nothing
 * @param days by day and kind, the oldest first; only those on which money moved or something was given out
 * @param returning on its way back through the gateway
 * @param stuck what the gateway refused to give back
 */
public record TakingsView(
        SessionId sessionId,
        ZoneId zone,
        Sums all,
        List<KindLine> kinds,
        List<DayLine> days,
        Money returning,
        Money stuck) {

    static final String USUAL = "KRW";

    /**
     * Sums.
     *
     * @param made how many payments, or bookings that were given out
     * @param ended how many refunds, or such bookings that were taken back
     * @param taken what came in
     * @param returned what went back
     * @param net what is left; less than nothing on a day on which more went back
     */
    public record Sums(int made, int ended, Money taken, Money returned, Amount net) {}

    /**
     * An amount that may be below zero.
     *
     * @param amount minor units
     * @param currency ISO 4217
     */
    public record Amount(long amount, String currency) {}

    /** The sums of one kind. */
    public record KindLine(BookingKind kind, Sums sums) {}

    /** The sums of one kind on one day. */
    public record DayLine(LocalDate day, BookingKind kind, Sums sums) {}

    /** One kind on one day, as it stands in the books; minor units. */
    record Entry(LocalDate day, BookingKind kind, String currency, int made, long taken, int ended, long returned) {

        static Entry of(Takings.Day day) {
            return new Entry(
                    day.day(),
                    BookingKind.SOLD,
                    day.currency(),
                    day.payments(),
                    day.taken(),
                    day.refunds(),
                    day.returned());
        }
    }

    /** Sums up. The entries are in the order of their days. */
    static TakingsView of(SessionId session, ZoneId zone, List<Entry> entries, Takings.Owed owed) {
        String currency = entries.isEmpty() ? USUAL : entries.getFirst().currency();
        return new TakingsView(
                session,
                zone,
                sums(entries, currency, entry -> true),
                Arrays.stream(BookingKind.values())
                        .map(kind -> new KindLine(kind, sums(entries, currency, entry -> entry.kind() == kind)))
                        .toList(),
                entries.stream()
                        .map(one -> new DayLine(one.day(), one.kind(), sums(List.of(one), currency, entry -> true)))
                        .toList(),
                new Money(owed.requested(), currency),
                new Money(owed.refused(), currency));
    }

    private static Sums sums(List<Entry> entries, String currency, Predicate<Entry> which) {
        List<Entry> those = entries.stream().filter(which).toList();
        long taken = those.stream().mapToLong(Entry::taken).sum();
        long returned = those.stream().mapToLong(Entry::returned).sum();
        return new Sums(
                those.stream().mapToInt(Entry::made).sum(),
                those.stream().mapToInt(Entry::ended).sum(),
                new Money(taken, currency),
                new Money(returned, currency),
                new Amount(taken - returned, currency));
    }
}

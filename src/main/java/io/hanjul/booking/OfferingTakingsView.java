package io.hanjul.booking;

import io.hanjul.ids.Money;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SessionId;
import io.hanjul.payment.Takings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What all sessions of an offering have brought in.
 *
 * @param offeringId offering
 * @param zone of its place
 * @param all of all sessions
 * @param kinds by how it was given out; every kind, also where there is nothing
 * @param sessions by session, in the order of their starts; all, also where there is nothing
 * @param returning on its way back through the gateway
 * @param stuck what the gateway refused to give back
 */
public record OfferingTakingsView(
        OfferingId offeringId,
        ZoneId zone,
        TakingsView.Sums all,
        List<TakingsView.KindLine> kinds,
        List<SessionLine> sessions,
        Money returning,
        Money stuck) {

    /**
     * The sums of one session.
     *
     * @param sessionId session
     * @param startsAt its start
     * @param sums of all kinds
     * @param kinds by how it was given out; only those of which there is something
     */
    public record SessionLine(
            SessionId sessionId, Instant startsAt, TakingsView.Sums sums, List<TakingsView.KindLine> kinds) {}

    /** One kind in one session, as it stands in the books; minor units. */
    record Entry(SessionId session, BookingKind kind, String currency, int made, long taken, int ended, long returned) {

        static Entry of(Takings.GroupSum sum) {
            return new Entry(
                    new SessionId(sum.group()),
                    BookingKind.SOLD,
                    sum.currency(),
                    sum.payments(),
                    sum.taken(),
                    sum.refunds(),
                    sum.returned());
        }
    }

    /** A session, and when it starts. */
    record Start(SessionId id, Instant at) {}

    /** Of which offering, where, and of which sessions. */
    record Of(OfferingId id, ZoneId zone, List<Start> sessions) {}

    static OfferingTakingsView of(Of offering, List<Entry> entries, Takings.Owed owed) {
        String currency =
                entries.isEmpty() ? TakingsView.USUAL : entries.getFirst().currency();
        return new OfferingTakingsView(
                offering.id(),
                offering.zone(),
                sums(entries, currency, entry -> true),
                Arrays.stream(BookingKind.values())
                        .map(kind ->
                                new TakingsView.KindLine(kind, sums(entries, currency, entry -> entry.kind() == kind)))
                        .toList(),
                offering.sessions().stream()
                        .map(session -> line(session, entries, currency))
                        .toList(),
                new Money(owed.requested(), currency),
                new Money(owed.refused(), currency));
    }

    private static SessionLine line(Start session, List<Entry> entries, String currency) {
        List<Entry> own = entries.stream()
                .filter(entry -> entry.session().equals(session.id()))
                .toList();
        return new SessionLine(
                session.id(),
                session.at(),
                sums(own, currency, entry -> true),
                Arrays.stream(BookingKind.values())
                        .filter(kind -> own.stream().anyMatch(entry -> entry.kind() == kind))
                        .map(kind -> new TakingsView.KindLine(kind, sums(own, currency, entry -> entry.kind() == kind)))
                        .toList());
    }

    private static TakingsView.Sums sums(List<Entry> entries, String currency, Predicate<Entry> which) {
        List<Entry> those = entries.stream().filter(which).toList();
        long taken = those.stream().mapToLong(Entry::taken).sum();
        long returned = those.stream().mapToLong(Entry::returned).sum();
        return new TakingsView.Sums(
                those.stream().mapToInt(Entry::made).sum(),
                those.stream().mapToInt(Entry::ended).sum(),
                new Money(taken, currency),
                new Money(returned, currency),
                new TakingsView.Amount(taken - returned, currency));
    }
}

package io.hanjul.booking;

import io.hanjul.ids.Money;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.PlaceId;
import io.hanjul.payment.SettlementDifference;
import io.hanjul.payment.SettlementLine;
import io.hanjul.payment.SettlementLine.Kind;
import io.hanjul.payment.SettlementLine.Verdict;
import io.hanjul.place.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a place's day brought in through the gateway, by our books and by the gateway's.
 *
 * @param placeId place
 * @param day the day, from midnight to midnight in the zone
 * @param zone of the place
 * @param ours sums of our books
 * @param gateway sums of the gateway's books, as far as it was heard
 * @param difference what the gateway has more than we, net; less than nothing when we have more
 * @param unheard of how many charges and refunds the gateway was not asked since our books changed, or did not answer
 * @param agrees whether all was heard and every line is the same in both books or explains itself
 * @param differing about how many charges and refunds the books do not simply agree, explained ones included
 * @param keptDays for how many days after it a day that was settled by itself is in the list of those
 */
public record SettlementView(
        PlaceId placeId,
        LocalDate day,
        ZoneId zone,
        Books ours,
        Books gateway,
        TakingsView.Amount difference,
        int unheard,
        boolean agrees,
        int differing,
        long keptDays) {

    private static final String CURRENCY = "KRW";

    /**
     * Sums of one side.
     *
     * @param charges how many
     * @param taken their sum
     * @param refunds how many
     * @param returned their sum
     * @param net what is left; less than nothing on a day on which more went back
     */
    public record Books(int charges, Money taken, int refunds, Money returned, TakingsView.Amount net) {}

    /**
     * A payment of which something does not simply agree.
     *
     * @param paymentId payment
     * @param lines its charges and refunds of the day that do not, in the order in which they happened
     */
    public record Difference(PaymentId paymentId, List<Line> lines) {

        static Difference of(SettlementDifference difference) {
            return new Difference(
                    difference.payment(),
                    difference.lines().stream().map(Line::of).toList());
        }
    }

    /**
     * A charge or refund that does not simply agree.
     *
     * @param paymentId payment
     * @param orderId order number at the gateway under which it moved
     * @param refundId our refund; empty text for a charge, and for what only the gateway has
     * @param kind what it is
     * @param verdict how the books stand to each other
     * @param ours what moved by our books
     * @param gateway what moved by the gateway's books
     * @param at when, by the gateway's clock where it told
     */
    public record Line(
            String paymentId,
            String orderId,
            String refundId,
            Kind kind,
            Verdict verdict,
            Money ours,
            Money gateway,
            Instant at) {

        static Line of(SettlementLine line) {
            return new Line(
                    line.payment().toString(),
                    line.order().toString(),
                    line.refund(),
                    line.kind(),
                    line.verdict(),
                    new Money(line.ours(), CURRENCY),
                    new Money(line.gateway(), CURRENCY),
                    line.at());
        }
    }

    /** Sums up all lines of a day. */
    static SettlementView of(Place place, LocalDate day, List<SettlementLine> lines, long keptDays) {
        Books ours = books(lines, SettlementLine::ours);
        Books gateway = books(lines, SettlementLine::gateway);
        List<SettlementLine> told =
                lines.stream().filter(line -> line.verdict() != Verdict.AGREES).toList();
        int unheard = (int) told.stream()
                .filter(line -> line.verdict() == Verdict.NOT_ASKED)
                .count();
        return new SettlementView(
                place.id(),
                day,
                place.zone(),
                ours,
                gateway,
                new TakingsView.Amount(gateway.net().amount() - ours.net().amount(), CURRENCY),
                unheard,
                lines.stream().allMatch(SettlementLine::explained),
                told.size(),
                keptDays);
    }

    private static Books books(List<SettlementLine> lines, ToLongFunction<SettlementLine> side) {
        long taken = sum(lines, Kind.CHARGE, side);
        long returned = sum(lines, Kind.REFUND, side);
        return new Books(
                count(lines, Kind.CHARGE, side),
                new Money(taken, CURRENCY),
                count(lines, Kind.REFUND, side),
                new Money(returned, CURRENCY),
                new TakingsView.Amount(taken - returned, CURRENCY));
    }

    private static long sum(List<SettlementLine> lines, Kind kind, ToLongFunction<SettlementLine> side) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .mapToLong(side)
                .sum();
    }

    private static int count(List<SettlementLine> lines, Kind kind, ToLongFunction<SettlementLine> side) {
        return (int) lines.stream()
                .filter(line -> line.kind() == kind && side.applyAsLong(line) > 0)
                .count();
    }
}

package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import io.hanjul.payment.SettlementLine.Kind;
import io.hanjul.payment.SettlementLine.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lays our books of one payment beside the gateway's. The gateway does not tell by which refund of ours it gave
 * something back, so equal amounts are taken for each other in the order in which they happened. What both have
 * counts at the moment that the gateway names, so that a confirmation or refund of which we heard only after midnight
 * counts on the same day in both. Pure.
 */
final class SettlementPolicy {

    private SettlementPolicy() {}

    /**
     * A payment as our books have it.
     *
     * @param payment payment
     * @param order number at the gateway
     * @param state where it stands
     * @param amount its price, minor units
     * @param at when it was paid, or changed last where it was not
     * @param refunds of it, the oldest first
     */
    record Ours(PaymentId payment, UUID order, PaymentState state, long amount, Instant at, List<Refund> refunds) {

        boolean paid() {
            return amount > 0 && new PaymentBooks(state, 0, false).paid();
        }
    }

    /** A refund as our books have it; {@code at} is when it was settled, or asked for while it is not. */
    record Refund(String id, PaymentView.Refund.State state, long amount, Instant at) {

        long given() {
            return state == PaymentView.Refund.State.DONE ? amount : 0;
        }
    }

    /** All lines of a payment; {@code told} is empty when the gateway was not asked since our books changed. */
    static List<SettlementLine> compare(Ours ours, Optional<GatewayBooks.Told> told) {
        var lines = new ArrayList<SettlementLine>();
        if (told.isEmpty()) {
            unasked(ours, lines);
            return lines;
        }
        boolean calledOff = !ours.paid() && told.get().left() == 0;
        charge(ours, told.get(), calledOff).ifPresent(lines::add);
        var left = new ArrayList<>(told.get().returns());
        match(ours, PaymentView.Refund.State.DONE, left, lines);
        match(ours, PaymentView.Refund.State.REQUESTED, left, lines);
        match(ours, PaymentView.Refund.State.REFUSED, left, lines);
        Verdict more = calledOff ? Verdict.CALLED_OFF : Verdict.ONLY_GATEWAY;
        left.forEach(extra -> lines.add(new SettlementLine(
                ours.payment(), ours.order(), "", Kind.REFUND, more, ours.state(), 0, extra.amount(), extra.at())));
        return lines;
    }

    private static void unasked(Ours ours, List<SettlementLine> lines) {
        long paid = ours.paid() ? ours.amount() : 0;
        lines.add(new SettlementLine(
                ours.payment(), ours.order(), "", Kind.CHARGE, Verdict.NOT_ASKED, ours.state(), paid, 0, ours.at()));
        for (Refund one : ours.refunds()) {
            lines.add(new SettlementLine(
                    ours.payment(),
                    ours.order(),
                    one.id(),
                    Kind.REFUND,
                    Verdict.NOT_ASKED,
                    ours.state(),
                    one.given(),
                    0,
                    one.at()));
        }
    }

    private static Optional<SettlementLine> charge(Ours ours, GatewayBooks.Told told, boolean calledOff) {
        long paid = ours.paid() ? ours.amount() : 0;
        if (paid == 0 && told.taken() == 0) {
            return Optional.empty();
        }
        Verdict verdict = calledOff ? Verdict.CALLED_OFF : verdict(paid, told.taken());
        Instant at = told.takenAt().orElse(ours.at());
        return Optional.of(new SettlementLine(
                ours.payment(), ours.order(), "", Kind.CHARGE, verdict, ours.state(), paid, told.taken(), at));
    }

    private static Verdict verdict(long paid, long taken) {
        if (paid == taken) {
            return Verdict.AGREES;
        }
        if (taken == 0) {
            return Verdict.ONLY_OURS;
        }
        return paid == 0 ? Verdict.ONLY_GATEWAY : Verdict.OTHER_AMOUNT;
    }

    private static void match(
            Ours ours, PaymentView.Refund.State state, List<GatewayBooks.Return> left, List<SettlementLine> lines) {
        for (Refund refund : ours.refunds()) {
            if (refund.state() == state) {
                Optional<GatewayBooks.Return> found = left.stream()
                        .filter(one -> one.amount() == refund.amount())
                        .findFirst();
                found.ifPresent(left::remove);
                lines.add(new SettlementLine(
                        ours.payment(),
                        ours.order(),
                        refund.id(),
                        Kind.REFUND,
                        verdict(state, found.isPresent()),
                        ours.state(),
                        refund.given(),
                        found.map(GatewayBooks.Return::amount).orElse(0L),
                        found.map(GatewayBooks.Return::at).orElse(refund.at())));
            }
        }
    }

    private static Verdict verdict(PaymentView.Refund.State state, boolean found) {
        return switch (state) {
            case DONE -> found ? Verdict.AGREES : Verdict.ONLY_OURS;
            case REQUESTED -> found ? Verdict.WE_ARE_BEHIND : Verdict.ON_ITS_WAY;
            case REFUSED -> found ? Verdict.WE_ARE_BEHIND : Verdict.REFUSED;
        };
    }
}

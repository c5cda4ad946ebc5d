package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One charge, or one refund, in our books beside the gateway's.
 *
 * @param payment whose money it is
 * @param order number at the gateway under which it moved
 * @param refund which refund of ours it is; empty text for a charge, and for what the gateway gave back by itself
 * @param kind what it is
 * @param verdict how the books stand to each other
 * @param state of the payment in our books
 * @param ours minor units that moved by our books; 0 when nothing did
 * @param gateway minor units that moved by the gateway's books; 0 when nothing did, or it was not heard
 * @param at when, by the gateway's clock where it told, else by ours
 */
public record SettlementLine(
        PaymentId payment,
        UUID order,
        String refund,
        Kind kind,
        Verdict verdict,
        PaymentState state,
        long ours,
        long gateway,
        Instant at) {

    /** What moved. */
    public enum Kind {
        /** Money came in. */
        CHARGE,
        /** Money went back. */
        REFUND
    }

    /** How our books stand to the gateway's. */
    public enum Verdict {
        /** Both say the same. */
        AGREES,
        /** Both have it, with another amount. */
        OTHER_AMOUNT,
        /** We have it, the gateway does not. */
        ONLY_OURS,
        /** The gateway has it, we do not. */
        ONLY_GATEWAY,
        /** The gateway gave it back, and we have not heard so yet. */
        WE_ARE_BEHIND,
        /** We asked for it to be given back, and it has not happened yet. */
        ON_ITS_WAY,
        /** The gateway took it and has given all of it back, since we called the payment off. */
        CALLED_OFF,
        /** The gateway refused to give it back. */
        REFUSED,
        /** The gateway was not asked since our books changed, or did not answer. */
        NOT_ASKED
    }

    /**
     * The line, when it belongs to that time. What was not heard of belongs to any time until it is, because nobody
     * knows when money moved; but it adds nothing there.
     */
    Stream<SettlementLine> within(Instant from, Instant to) {
        if (!at.isBefore(from) && at.isBefore(to)) {
            return Stream.of(this);
        }
        return verdict == Verdict.NOT_ASKED
                ? Stream.of(new SettlementLine(payment, order, refund, kind, verdict, state, 0, 0, at))
                : Stream.empty();
    }

    /** What it adds to the day in our books, minor units. */
    public long netOurs() {
        return kind == Kind.CHARGE ? ours : -ours;
    }

    /** What it adds to the day in the gateway's books, minor units. */
    public long netGateway() {
        return kind == Kind.CHARGE ? gateway : -gateway;
    }

    /** Whether it is as it should be, or on its way to be: no money is where one of the books does not have it. */
    public boolean explained() {
        return switch (verdict) {
            case AGREES, CALLED_OFF, ON_ITS_WAY, REFUSED -> true;
            case OTHER_AMOUNT, ONLY_OURS, ONLY_GATEWAY, WE_ARE_BEHIND, NOT_ASKED -> false;
        };
    }
}

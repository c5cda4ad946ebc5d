package io.hanjul.booking;

import io.hanjul.ids.SessionId;
import io.hanjul.payment.RefundProgress;
import java.time.Instant;

/**
 * A session that was called off, and how far its bookings were given back.
 *
 * @param sessionId session
 * @param reason why it does not take place, in words for guests
 * @param begunAt when it was called off
 * @param bookings how many bookings it ever had
 * @param standing how many of them are not given back so far
 * @param refunds how far the money has come
 * @param byHand what was paid at the box office for what it took back, in the same unit as {@code refunds.returned}: no
 *     gateway can return it, the organiser does
 * @param done whether nobody has anything of it any more; money may still be on its way
 * @param version of the session, by which a change of it is named
 */
public record ClearingView(
        SessionId sessionId,
        String reason,
        Instant begunAt,
        int bookings,
        int standing,
        RefundProgress refunds,
        long byHand,
        boolean done,
        int version) {}

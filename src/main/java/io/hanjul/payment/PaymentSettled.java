package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import java.util.UUID;

/**
 * It is known what became of a confirmation. Published synchronously inside the transaction that records it, whoever
 * found out: a listener that throws undoes the settling, and the reconciler comes back to it later.
 *
 * @param payment which
 * @param reference what it was for
 * @param state DONE or ABORTED
 */
public record PaymentSettled(PaymentId payment, UUID reference, PaymentState state) {}

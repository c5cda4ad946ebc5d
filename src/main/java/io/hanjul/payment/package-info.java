/**
 * Money: knows an order id, an amount, a description and an owner, and nothing of seats. {@link
 * io.hanjul.payment.Payments} is the facade; a confirmation is begun, called and settled in three steps, and {@link
 * io.hanjul.payment.PaymentSettled} tells the module above what came of it. What a crash leaves between two steps is
 * finished by {@code ReconcilePayments} and {@code RefundPayments}, so nothing stays stuck.
 */
@ApplicationModule(allowedDependencies = {"problem", "ids", "secrets", "edge"})
@NullMarked
package io.hanjul.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

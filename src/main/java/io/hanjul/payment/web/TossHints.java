package io.hanjul.payment.web;

import io.hanjul.ids.PaymentId;
import io.hanjul.payment.WebhookHint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a webhook of Toss Payments is about. Pure. */
final class TossHints {

    static final String TRANSMISSION = "tosspayments-webhook-transmission-id";

    private static final String STATUS_CHANGED = "PAYMENT_STATUS_CHANGED";
    private static final Pattern MARK = Pattern.compile("[!-~]{1,100}");

    private TossHints() {}

    /** Empty for what names no payment of ours, or nothing that it could have become. */
    static Optional<WebhookHint> of(WebhookController.TossWebhook news, String transmission) {
        WebhookController.TossPayment data = news.data();
        if (data == null || !STATUS_CHANGED.equals(news.eventType())) {
            return Optional.empty();
        }
        Optional<WebhookHint.Status> status = statusOf(data.status());
        return orderOf(data.orderId())
                .flatMap(order -> status.map(told -> new WebhookHint(
                        order, markOf(transmission, news, data), told, balanceOf(data.balanceAmount()))));
    }

    private static Optional<UUID> orderOf(@Nullable String orderId) {
        try {
            return orderId == null
                    ? Optional.empty()
                    : Optional.of(PaymentId.of(orderId).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<WebhookHint.Status> statusOf(@Nullable String status) {
        return Arrays.stream(WebhookHint.Status.values())
                .filter(known -> known.name().equals(status))
                .findFirst();
    }

    private static OptionalLong balanceOf(@Nullable Long balance) {
        return balance == null || balance < 0 ? OptionalLong.empty() : OptionalLong.of(balance);
    }

    /** What tells one message from another when the sender does not name it. */
    private static String markOf(
            String transmission, WebhookController.TossWebhook news, WebhookController.TossPayment data) {
        if (MARK.matcher(transmission).matches()) {
            return transmission;
        }
        String all = String.join(
                "\n",
                String.valueOf(news.createdAt()),
                String.valueOf(data.status()),
                String.valueOf(data.balanceAmount()),
                String.valueOf(data.lastTransactionKey()));
        return HexFormat.of().formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

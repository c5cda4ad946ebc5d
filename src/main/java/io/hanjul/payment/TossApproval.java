package io.hanjul.payment;

import io.hanjul.ids.LocalizedText;
import io.hanjul.payment.Approval.Method;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads from the Payment object of Toss Payments what a receipt says. Nothing here can make an approval fail: what
 * cannot be read is left out. Pure.
 */
final class TossApproval {

    private static final int LONGEST = 40;

    private TossApproval() {}

    static Approval of(JsonNode payment) {
        return new Approval(
                methodOf(payment.path("method").asString("")),
                instrumentOf(payment),
                kept(payment.at("/card/approveNo").asString("")),
                time(payment.path("approvedAt").asString("")));
    }

    /** The gateway says it in Korean, or in English when it is told to. */
    private static Method methodOf(String name) {
        return switch (name) {
            case "" -> Method.UNKNOWN;
            case "카드", "CARD" -> Method.CARD;
            case "간편결제", "EASY_PAY" -> Method.EASY_PAY;
            case "계좌이체", "TRANSFER" -> Method.TRANSFER;
            case "가상계좌", "VIRTUAL_ACCOUNT" -> Method.VIRTUAL_ACCOUNT;
            case "휴대폰", "MOBILE_PHONE" -> Method.PHONE;
            case "문화상품권", "도서문화상품권", "게임문화상품권", "CULTURE_GIFT_CERTIFICATE" -> Method.GIFT_CARD;
            default -> Method.OTHER;
        };
    }

    /** A wallet's name, else a card's number, which is kept only when the gateway has masked it. */
    private static String instrumentOf(JsonNode payment) {
        String wallet = kept(payment.at("/easyPay/provider").asString(""));
        String card = kept(payment.at("/card/number").asString(""));
        return wallet.isEmpty() && card.contains("*") ? card : wallet;
    }

    private static String kept(String text) {
        return text.length() <= LONGEST && LocalizedText.isPrintable(text) ? text : "";
    }

    private static Optional<Instant> time(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

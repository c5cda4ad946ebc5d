package io.hanjul.sandbox;

/** The errors that this gateway gives of itself, with the codes and HTTP statuses of Toss Payments. */
enum SandboxError {
    INVALID_REQUEST(400, "잘못된 요청입니다.", "The request is malformed."),
    INVALID_IDEMPOTENCY_KEY(400, "멱등키는 300자 이하여야 합니다.", "An idempotency key has at most 300 characters."),
    ALREADY_PROCESSED_PAYMENT(400, "이미 처리된 결제입니다.", "This payment was processed before."),
    ALREADY_CANCELED_PAYMENT(400, "이미 취소된 결제입니다.", "This payment was canceled before."),
    NOT_MATCHES_REFUNDABLE_AMOUNT(400, "잔액이 맞지 않습니다.", "The refundable amount is another one."),
    BELOW_MINIMUM_AMOUNT(400, "카드는 100원부터 결제할 수 있습니다.", "A card takes 100 won or more."),
    UNAUTHORIZED_KEY(401, "인증되지 않은 시크릿 키입니다.", "The secret key is not known."),
    INCORRECT_BASIC_AUTH_FORMAT(403, "시크릿 키 뒤에 콜론(:)이 필요합니다.", "The secret key must be followed by a colon."),
    FORBIDDEN_REQUEST(403, "허용되지 않은 요청입니다.", "Order or amount differ from what the customer agreed to."),
    REJECT_CARD_PAYMENT(403, "한도 초과 혹은 잔액 부족으로 결제할 수 없습니다.", "The card was declined: limit or balance."),
    NOT_CANCELABLE_PAYMENT(403, "취소할 수 없는 결제입니다.", "This payment cannot be canceled."),
    NOT_CANCELABLE_AMOUNT(403, "취소할 수 없는 금액입니다.", "This amount cannot be canceled."),
    NOT_FOUND(404, "없는 주소입니다.", "There is no such address."),
    NOT_FOUND_PAYMENT(404, "없는 결제입니다.", "There is no such payment."),
    NOT_FOUND_PAYMENT_SESSION(404, "결제 시간이 지났거나 없는 결제입니다.", "The payment session has ended or never was."),
    IDEMPOTENT_REQUEST_PROCESSING(409, "같은 요청을 처리하고 있습니다.", "The same request is still being processed."),
    TOO_MANY_REQUESTS(429, "요청이 너무 많습니다.", "There are too many requests."),
    PAY_PROCESS_CANCELED(400, "결제를 취소하셨습니다.", "The customer called the payment off."),
    FAILED_INTERNAL_SYSTEM_PROCESSING(500, "내부 오류가 발생했습니다.", "Something failed inside the gateway.");

    private final int status;
    private final String ko;
    private final String en;

    SandboxError(int status, String ko, String en) {
        this.status = status;
        this.ko = ko;
        this.en = en;
    }

    /** HTTP status. */
    int status() {
        return status;
    }

    /** The sentence that goes with it. */
    String message(boolean english) {
        return english ? en : ko;
    }
}

package io.hanjul.payment;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals about payments. */
public enum PaymentProblem implements ProblemCode {
    ALREADY_PAID(HttpStatus.CONFLICT, "이미 결제가 끝났습니다.", "This has been paid already."),
    PAYMENT_ENDED(
            HttpStatus.GONE,
            "이 결제는 끝났습니다. 처음부터 다시 시도해 주세요.",
            "This payment has ended. Start again from the beginning."),
    PAYMENT_SETTLED(
            HttpStatus.CONFLICT,
            "그사이 결제 결과가 정해졌거나 이미 취소하고 있습니다.",
            "Meanwhile it is known what became of the payment, or it is being called off already."),
    GATEWAY_MAY_KNOW(
            HttpStatus.CONFLICT,
            "결제사가 아직 답할 수 있어 직접 정리할 수 없습니다. 대신 취소할 수 있습니다.",
            "The payment company may still tell, so it cannot be settled by hand yet. It can be called off."),
    GATEWAY_AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "결제사가 응답하지 않습니다. 결제되지 않았으며, 잠시 뒤 다시 시도해 주세요.",
            "The payment company does not answer. Nothing was charged; try again shortly."),
    NO_SUCH_ACCOUNT(
            HttpStatus.BAD_REQUEST,
            "그런 결제 계정이 설정되어 있지 않습니다. 목록에서 골라 주세요.",
            "No gateway account of that name is configured. Choose one of the list."),
    REHEARSAL_NEEDS_SANDBOX(
            HttpStatus.CONFLICT,
            "실제로 결제되는 결제사가 연결되어 있어 예행연습을 할 수 없습니다. 시험용 결제사를 연결해 주세요.",
            "The payment gateway takes real money, so nothing can be rehearsed here. Connect a test gateway."),
    NOT_REFUNDABLE(HttpStatus.CONFLICT, "결제되지 않아 환불할 것이 없습니다.", "Nothing was paid, so there is nothing to give back.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    PaymentProblem(HttpStatus status, String ko, String en) {
        this.status = status;
        this.ko = ko;
        this.en = en;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }
}

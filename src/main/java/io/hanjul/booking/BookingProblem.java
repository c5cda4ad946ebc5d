package io.hanjul.booking;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals on the way from a hold to a booking. */
public enum BookingProblem implements ProblemCode {
    SALE_NOT_OPEN(HttpStatus.CONFLICT, "지금은 판매 시간이 아닙니다.", "This is not on sale right now."),
    AMOUNT_MISMATCH(
            HttpStatus.BAD_REQUEST,
            "결제 금액이나 주문 번호가 맞지 않습니다. 결제를 다시 시작해 주세요.",
            "The amount or the order does not match. Start the payment again."),
    PAYMENT_DECLINED(
            HttpStatus.CONFLICT,
            "결제가 거절되었습니다. 고르신 것은 그대로 잡아 두었으니 다른 수단으로 다시 시도해 주세요.",
            "The payment was declined. Your hold is kept; try another way to pay."),
    PAYMENT_RUNNING(
            HttpStatus.CONFLICT,
            "결제를 확인하고 있습니다. 결과가 나올 때까지 기다려 주세요.",
            "A payment for this is being confirmed. Wait for its outcome."),
    ALREADY_BOOKED(
            HttpStatus.CONFLICT,
            "이미 결제까지 마치셨습니다. ‘내 예매’에서 확인해 주세요.",
            "This is booked already. You find it among your bookings."),
    PAID_TOO_LATE(
            HttpStatus.CONFLICT,
            "결제가 끝났을 때는 고르신 것이 이미 다른 분께 넘어갔습니다. 전액 환불해 드립니다.",
            "When the payment came through, somebody else already had what you chose. You get all of it back."),
    ALREADY_CANCELLED(HttpStatus.CONFLICT, "이미 취소된 예매입니다.", "This booking was cancelled before."),
    ALREADY_CHECKED_IN(
            HttpStatus.CONFLICT,
            "이미 입장하셔서 취소하거나 바꿀 수 없습니다.",
            "You are checked in already, so this can no longer be cancelled or changed."),
    BOOKING_STARTED(
            HttpStatus.CONFLICT,
            "이미 시작되어 취소하거나 바꿀 수 없습니다.",
            "It has started already, so this can no longer be cancelled or changed."),
    REFUND_CHANGED(
            HttpStatus.CONFLICT,
            "그사이 환불 금액이 달라졌습니다. 아직 취소하지 않았으니 새 금액을 확인해 주세요.",
            "The refund has changed meanwhile. Nothing was cancelled; look at the new amount first."),
    DATE_CHANGED(
            HttpStatus.CONFLICT,
            "그사이 일정이 바뀌었습니다. 아직 아무것도 하지 않았으니 새 일정을 먼저 확인해 주세요.",
            "The date has changed meanwhile. Nothing was done or charged; look at the new date first."),
    DATE_NOT_ASKED(HttpStatus.CONFLICT, "지금 일정으로 하신 예매입니다.", "This was booked for the date that holds."),
    TRANSFERS_OFF(
            HttpStatus.CONFLICT,
            "이 예매는 다른 분께 넘길 수 없습니다. 주최자가 허용하지 않았습니다.",
            "This booking cannot be handed over; its organiser does not allow it."),
    MOVES_OFF(
            HttpStatus.CONFLICT,
            "이 예매는 다른 것으로 바꿀 수 없습니다. 주최자가 허용하지 않았습니다.",
            "This booking cannot be exchanged for others; its organiser does not allow it."),
    MOVE_TOO_LATE(
            HttpStatus.CONFLICT,
            "바꿀 수 있는 기한이 지났습니다. 지금 예매는 그대로입니다.",
            "The time for an exchange is over. The booking stays as it is."),
    MOVE_CHANGED(
            HttpStatus.CONFLICT,
            "그사이 차액이 달라졌습니다. 아직 바꾸지 않았으니 새 금액을 확인해 주세요.",
            "The difference in price has changed meanwhile. Nothing was changed; look at the new amount first."),
    MOVED_MEANWHILE(
            HttpStatus.CONFLICT,
            "그사이 이 예매가 다른 것으로 바뀌었습니다. 지금 예매를 다시 확인해 주세요.",
            "This booking was exchanged for something else meanwhile. Look at it again first."),
    MOVE_NOT_PAID_HERE(
            HttpStatus.CONFLICT,
            "다른 분께 받은 예매는 더 비싼 것으로 바꿀 수 없습니다. 같은 값이나 더 싼 것을 골라 주세요.",
            "A booking that somebody gave you is exchanged for the same price or less only."),
    AREA_NOT_MOVED(
            HttpStatus.BAD_REQUEST,
            "수로 파는 구역은 바꿀 수 없습니다. 하나씩 정해진 것만 골라 주세요.",
            "What is sold by number cannot be exchanged. Choose single units only."),
    TRANSFER_UNKNOWN(
            HttpStatus.NOT_FOUND,
            "없는 링크입니다. 주소가 끝까지 복사되었는지 확인해 주세요.",
            "There is no such link. Check that its address was copied to the end."),
    TRANSFER_ENDED(
            HttpStatus.GONE,
            "이제 쓸 수 없는 링크입니다. 보내신 분께 새 링크를 부탁해 주세요.",
            "This link can no longer be used. Ask whoever sent it for a new one."),
    TRANSFER_TAKEN(
            HttpStatus.GONE,
            "이미 다른 분이 이 링크로 예매를 받았습니다.",
            "Somebody else has taken this booking over with this link already."),
    TRANSFER_OWN(
            HttpStatus.CONFLICT,
            "직접 만드신 링크입니다. 받으실 분께 보내 주세요.",
            "You made this link yourself. Send it to whoever shall have the booking."),
    RETURNS_NOT_NEEDED(
            HttpStatus.CONFLICT,
            "원하시는 것이 지금 남아 있습니다. 기다리지 않고 바로 고르실 수 있습니다.",
            "What you want is there to buy right now. You need not wait for it."),
    RETURNS_OVER(
            HttpStatus.CONFLICT,
            "취소표 대기가 없습니다. 판매 중이 아니거나 이미 시작된 회차입니다.",
            "There is no list for returns: this is not on sale, or it has started."),
    RETURNS_FULL(
            HttpStatus.CONFLICT,
            "취소표를 기다리는 분이 너무 많아 지금은 더 받지 않습니다.",
            "So many wait for returns that the list takes nobody more right now."),
    ALREADY_ASKED(
            HttpStatus.CONFLICT,
            "이 회차의 취소표를 이미 기다리고 계십니다. 조건을 바꾸려면 먼저 대기를 그만두세요. 순서는 새로 정해집니다.",
            "You are on the list for returns already. To ask for something else, leave it first and ask again.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    BookingProblem(HttpStatus status, String ko, String en) {
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

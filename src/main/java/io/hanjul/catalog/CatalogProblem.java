package io.hanjul.catalog;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals about offerings, sessions and sales. */
public enum CatalogProblem implements ProblemCode {
    PRICE_MISSING(HttpStatus.BAD_REQUEST, "가격이 없는 등급이 있습니다.", "A category of the layout has no price."),
    SESSION_ALREADY_ON_SALE(HttpStatus.CONFLICT, "이미 판매에 올라간 회차가 있습니다.", "One of these sessions is on sale already."),
    OFFERING_ON_SALE(
            HttpStatus.CONFLICT,
            "아직 끝나지 않은 판매가 있습니다. 판매를 먼저 끝내 주세요.",
            "A sale of this is not over yet. End the sale first."),
    OFFERING_SOLD(
            HttpStatus.CONFLICT,
            "이미 예매한 손님이 있어 공개를 거둘 수 없습니다.",
            "Somebody has booked this already, so it stays published."),
    SALE_HAS_OPENED(
            HttpStatus.CONFLICT,
            "판매가 이미 시작되어 바꿀 수 없습니다. 판매가 끝나는 시각만 바꿀 수 있습니다.",
            "The sale has opened, so this can no longer be changed; only when the sale ends can."),
    SALE_OVER(HttpStatus.CONFLICT, "이미 끝난 판매입니다.", "This sale is over already."),
    SALE_IS_REHEARSAL(HttpStatus.CONFLICT, "예행연습용 판매는 여기에서 바꿀 수 없습니다.", "A rehearsal cannot be changed here."),
    LAYOUT_IN_USE(
            HttpStatus.CONFLICT,
            "판매에 올랐던 회차라 배치도를 바꿀 수 없습니다. 회차를 새로 만들어 주세요.",
            "This session was on sale, so its layout stays. Add another session instead."),
    SESSION_WAS_ON_SALE(HttpStatus.CONFLICT, "판매에 올랐던 회차는 지울 수 없습니다.", "A session that was on sale cannot be removed."),
    SESSION_OVER(
            HttpStatus.CONFLICT, "이미 끝난 회차라 그렇게 할 수 없습니다.", "This session is over, so that is no longer possible."),
    SESSION_CALLED_OFF(
            HttpStatus.CONFLICT,
            "취소된 회차라 일정을 바꿀 수 없습니다.",
            "This session was called off, so it cannot be given another date."),
    SESSION_HAS_GUESTS(
            HttpStatus.CONFLICT,
            "예매했거나 결제하고 있는 손님이 있는 회차는 판매에서 뺄 수 없습니다.",
            "Somebody has booked this session or is paying for it, so it stays in its sale."),
    SALE_HAS_LINE(
            HttpStatus.CONFLICT,
            "이 판매에 줄을 선 손님이 있어 회차를 뺄 수 없습니다.",
            "Guests have joined the line of this sale, so its sessions stay."),
    LAST_SESSION_OF_SALE(
            HttpStatus.CONFLICT,
            "판매에 하나 남은 회차는 뺄 수 없습니다. 더 팔지 않으려면 판매를 끝내 주세요.",
            "This is the only session of its sale, so it stays. To sell no more, end the sale."),
    SALE_OUTLASTS_SESSIONS(
            HttpStatus.CONFLICT,
            "이 회차를 빼면 남은 회차가 모두 끝난 뒤에도 판매가 이어집니다. 판매 종료 시각을 먼저 앞당겨 주세요.",
            "Without this session the sale would end after the last one that is left. Let the sale end earlier first."),
    SALE_HAS_GUESTS(
            HttpStatus.CONFLICT,
            "이미 손님이 있는 판매는 예행연습으로 바꿀 수 없습니다. 예행연습용 판매를 따로 만들어 주세요.",
            "This sale is open or has guests, so it cannot become a rehearsal. Set up a rehearsal of its own."),
    REFUND_TERMS_WORSE(
            HttpStatus.CONFLICT,
            "판매가 시작된 뒤에는 손님께 더 유리하게만 바꿀 수 있습니다.",
            "Once a sale has opened, these terms can only become better for guests."),
    NO_REHEARSAL(
            HttpStatus.CONFLICT, "예행연습용 판매가 아니거나 이미 끝났습니다.", "This sale is no rehearsal, or the rehearsal has ended."),
    NO_PRESALE(HttpStatus.CONFLICT, "선예매가 없는 판매입니다.", "This sale has no presale."),
    ACCESS_CODE_NEEDED(
            HttpStatus.FORBIDDEN, "선예매 중입니다. 선예매 코드를 먼저 입력해 주세요.", "This is a presale. Enter your access code first."),
    ACCESS_CODE_UNKNOWN(
            HttpStatus.NOT_FOUND,
            "이 판매에 없는 코드입니다. 글자를 다시 확인해 주세요.",
            "This sale has no such code. Please check its letters."),
    ACCESS_CODE_USED_UP(HttpStatus.CONFLICT, "이미 모두 사용된 코드입니다.", "This code has been used as often as it can be."),
    ACCESS_CODE_TAKEN(HttpStatus.CONFLICT, "이미 있는 코드입니다.", "There is such a code already."),
    CATALOG_FULL(
            HttpStatus.CONFLICT, "더 등록할 수 없습니다. 한도를 넘었습니다.", "No more can be added here; the limit has been reached.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    CatalogProblem(HttpStatus status, String ko, String en) {
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

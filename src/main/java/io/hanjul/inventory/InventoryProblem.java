package io.hanjul.inventory;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals about stock. */
public enum InventoryProblem implements ProblemCode {
    CELL_TAKEN(
            HttpStatus.CONFLICT,
            "방금 다른 분이 먼저 고르셨습니다. 다른 것을 골라 주세요.",
            "Somebody else has just taken it. Choose another one."),
    NONE_TOGETHER(
            HttpStatus.CONFLICT,
            "원하신 조건에 맞는 것이 한데 남아 있지 않습니다. 수를 줄이거나 따로 골라 주세요.",
            "Nothing that fits is left together. Ask for fewer, or choose one by one."),
    POOL_SHORT(
            HttpStatus.CONFLICT,
            "그만큼 남아 있지 않습니다. 수를 줄이거나 다른 곳을 골라 주세요.",
            "There are not as many left. Ask for fewer, or choose somewhere else."),
    CELL_NOT_FOR_SALE(HttpStatus.BAD_REQUEST, "여기에서 판매하지 않습니다.", "This is not for sale here."),
    LIMIT_REACHED(
            HttpStatus.CONFLICT, "한 분이 살 수 있는 수를 넘었습니다.", "That would be more than one person may have in this sale."),
    CHECKOUT_OPEN(
            HttpStatus.CONFLICT,
            "이미 잡아 두고 결제하지 않은 것이 있습니다. 먼저 결제하거나 취소해 주세요.",
            "You already hold something in this sale. Pay for it or give it back first."),
    HOLD_ENDED(HttpStatus.GONE, "잡아 둔 시간이 끝났습니다. 다시 골라 주세요.", "This hold has ended. Please choose again."),
    UNITS_NOT_FREE(
            HttpStatus.CONFLICT, "고르신 것 가운데 비어 있지 않은 것이 있습니다. 다시 골라 주세요.", "Not all of these are free. Choose again."),
    UNITS_NOT_KEPT(
            HttpStatus.CONFLICT,
            "고르신 것 가운데 빼 두지 않은 것이 있습니다. 다시 골라 주세요.",
            "Not all of these are kept by the house. Choose again."),
    NOT_ON_SALE(HttpStatus.CONFLICT, "이 회차는 지금 판매에 들어 있지 않습니다.", "This session is in no sale right now."),
    TOO_MANY_STREAMS(
            HttpStatus.TOO_MANY_REQUESTS,
            "같은 네트워크에서 열린 실시간 연결이 너무 많습니다. 그동안 남은 수는 몇 초마다 조회해 주세요.",
            "Too many live streams are open from this network. Ask what is left every few seconds instead."),
    DESK_BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "지금 요청이 아주 많습니다. 잠시 뒤 다시 시도해 주세요.",
            "Very many requests right now. Try again in a moment.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    InventoryProblem(HttpStatus status, String ko, String en) {
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

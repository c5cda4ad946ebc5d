package io.hanjul.catalog;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals about offerings, sessions and sales. */
public enum CatalogProblem implements ProblemCode {
    PRICE_MISSING(HttpStatus.BAD_REQUEST, "가격이 없는 좌석 등급이 있습니다.", "A category of the layout has no price."),
    SESSION_ALREADY_ON_SALE(HttpStatus.CONFLICT, "이미 판매에 올라간 회차가 있습니다.", "One of these sessions is on sale already."),
    SALE_HAS_GUESTS(
            HttpStatus.CONFLICT,
            "이미 손님이 있는 판매는 예행연습으로 바꿀 수 없습니다. 예행연습용 판매를 따로 만들어 주세요.",
            "This sale is open or has guests, so it cannot become a rehearsal. Set up a rehearsal of its own."),
    NO_REHEARSAL(
            HttpStatus.CONFLICT, "예행연습용 판매가 아니거나 이미 끝났습니다.", "This sale is no rehearsal, or the rehearsal has ended."),
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

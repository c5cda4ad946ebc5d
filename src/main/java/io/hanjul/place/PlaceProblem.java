package io.hanjul.place;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals about places and layouts. */
public enum PlaceProblem implements ProblemCode {
    LAYOUT_INVALID(
            HttpStatus.BAD_REQUEST,
            "배치도를 가져올 수 없습니다. 목록의 오류를 고쳐 주세요.",
            "This seating plan cannot be imported. Correct the errors listed here."),
    TOO_MANY_PLACES(
            HttpStatus.CONFLICT, "등록할 수 있는 장소 수를 넘었습니다.", "You already have as many places as one owner may have."),
    TOO_MANY_LAYOUTS(
            HttpStatus.CONFLICT,
            "이 장소에 등록할 수 있는 배치도 수를 넘었습니다.",
            "This place already has as many layouts as one place may have.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    PlaceProblem(HttpStatus status, String ko, String en) {
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

package io.hanjul.edge;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals given before a use case is reached. */
public enum EdgeProblem implements ProblemCode {
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED, "로그인이 필요합니다.", "Please sign in first."),
    TOKEN_INVALID(HttpStatus.UNAUTHORIZED, "인증 정보가 올바르지 않습니다. 다시 로그인해 주세요.", "This token is not valid. Sign in again."),
    TOKEN_EXPIRED(HttpStatus.UNAUTHORIZED, "인증이 만료되었습니다.", "This token has expired."),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "이 작업을 할 권한이 없습니다.", "You are not allowed to do this."),
    PASSWORD_CHANGE_REQUIRED(
            HttpStatus.FORBIDDEN, "먼저 비밀번호를 바꿔 주세요.", "Change your password first; nothing else works until then."),
    WRONG_ORIGIN(
            HttpStatus.FORBIDDEN,
            "다른 사이트에서 온 요청은 받지 않습니다.",
            "A request from another origin is not accepted with cookies."),
    REHEARSAL_SALE(
            HttpStatus.FORBIDDEN,
            "예행연습용 판매입니다. 모의 손님만 참여하며 실제로 예매되지 않습니다.",
            "This sale is a rehearsal with simulated guests. Nothing can be bought in it."),
    REHEARSAL_GUEST(
            HttpStatus.FORBIDDEN,
            "모의 손님은 정해진 예행연습 판매에서만 움직일 수 있습니다.",
            "A simulated guest can act in its own rehearsal only."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS, "요청이 너무 잦습니다. 잠시 뒤 다시 시도해 주세요.", "Too many requests. Try again later.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    EdgeProblem(HttpStatus status, String ko, String en) {
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

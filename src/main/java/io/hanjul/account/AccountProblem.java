package io.hanjul.account;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals about accounts and sign-ins. */
public enum AccountProblem implements ProblemCode {
    EMAIL_TAKEN(
            HttpStatus.CONFLICT,
            "이미 가입된 이메일입니다. 로그인해 주세요.",
            "There is an account with this e-mail already. Sign in instead."),
    WRONG_CREDENTIALS(HttpStatus.UNAUTHORIZED, "이메일이나 비밀번호가 맞지 않습니다.", "The e-mail or the password is wrong."),
    WRONG_PASSWORD(HttpStatus.BAD_REQUEST, "현재 비밀번호가 맞지 않습니다.", "The current password is wrong."),
    REFRESH_REUSED(
            HttpStatus.UNAUTHORIZED,
            "같은 로그인이 두 곳에서 쓰여 안전을 위해 로그아웃했습니다. 다시 로그인해 주세요.",
            "This sign-in was used in two places, so it was ended for safety. Sign in again."),
    ALREADY_DECIDED(
            HttpStatus.CONFLICT,
            "이미 다르게 결정된 요청입니다. 목록을 새로 고쳐 주세요.",
            "This request was decided the other way already. Reload the list.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    AccountProblem(HttpStatus status, String ko, String en) {
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

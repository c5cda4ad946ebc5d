package io.hanjul.door;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Why somebody does not come in, in words that are understood at a glance. */
public enum DoorProblem implements ProblemCode {
    TICKET_FORGED(HttpStatus.BAD_REQUEST, "여기서 발급한 티켓이 아닙니다.", "This ticket was not issued here."),
    TICKET_UNKNOWN(
            HttpStatus.NOT_FOUND,
            "이 예매 번호로 된 예매가 없습니다. 한 글자씩 다시 확인해 주세요.",
            "There is no booking with this code. Check it letter by letter."),
    TICKET_OTHER_SESSION(HttpStatus.CONFLICT, "다른 회차의 티켓입니다.", "This ticket is for another session."),
    TICKET_OTHER_DATE(
            HttpStatus.CONFLICT,
            "일정이 바뀐 회차입니다. 새 일정에 와 달라고 안내해 주세요.",
            "The date of this was changed. Ask the guest to come on the new one."),
    TICKET_REPLACED(
            HttpStatus.CONFLICT,
            "이제 쓸 수 없는 옛 티켓입니다. 지금 예매를 가진 분의 티켓을 보여 달라고 해 주세요.",
            "This ticket is an old one that is void. Ask for the current one."),
    TICKET_CANCELLED(HttpStatus.CONFLICT, "취소된 예매입니다.", "This booking was cancelled."),
    ALREADY_IN(HttpStatus.CONFLICT, "이미 입장한 티켓입니다.", "This ticket is in already."),
    NO_SHOW_FINAL(
            HttpStatus.CONFLICT,
            "오지 않은 것으로 처리되었고, 되돌릴 수 있는 시간이 지났습니다.",
            "This booking counts as a no-show, and the time to undo that is over."),
    UNIT_NOT_ON_TICKET(HttpStatus.BAD_REQUEST, "이 예매에 들어 있지 않습니다.", "This is not part of the booking."),
    NOT_IN(HttpStatus.CONFLICT, "아직 입장하지 않았습니다.", "Nobody of this booking is in."),
    UNDO_TOO_LATE(HttpStatus.CONFLICT, "되돌릴 수 있는 시간이 지났습니다.", "The time to undo this is over."),
    NOT_STARTED(HttpStatus.CONFLICT, "시작하기 전에는 오지 않았다고 처리할 수 없습니다.", "Before the start nobody counts as a no-show.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    DoorProblem(HttpStatus status, String ko, String en) {
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

package io.hanjul.waitingroom;

import io.hanjul.problem.ProblemCode;
import org.springframework.http.HttpStatus;

/** Refusals of the waiting room. */
public enum WaitingRoomProblem implements ProblemCode {
    ROOM_EXISTS(HttpStatus.CONFLICT, "이 판매에는 이미 대기실이 있습니다.", "This sale has a waiting room already."),
    ROOM_CLOSED(
            HttpStatus.CONFLICT,
            "대기실이 닫혀 줄을 서거나 들어갈 수 없습니다.",
            "This waiting room is closed; nobody can join or enter."),
    ROOM_DRAINING(
            HttpStatus.CONFLICT,
            "이 줄은 마감되어 새로 설 수 없습니다. 이미 서 있는 분은 끝까지 차례대로 들어갑니다.",
            "Nobody else can join this line. Those who stand in it are let in, in turn, to the last one."),
    ROOM_OVER(
            HttpStatus.CONFLICT,
            "판매가 끝난 대기실이라 바꿀 수 없습니다.",
            "The sale of this waiting room is over, so there is nothing left to change."),
    LOTTERY_TOO_LATE(
            HttpStatus.CONFLICT,
            "판매가 이미 시작되어 추첨으로 순서를 정할 수 없습니다. 온 순서로 열어 주세요.",
            "This sale has opened already, so there is nobody left to draw among. Open the room in order of arrival."),
    LOBBY_FULL(
            HttpStatus.CONFLICT,
            "추첨 신청이 가득 찼습니다. 판매가 시작되면 줄을 설 수 있습니다.",
            "Registration for the draw is full. You can join the line once the sale has opened."),
    TURN_INVALID(
            HttpStatus.UNAUTHORIZED,
            "순번을 확인할 수 없습니다. 대기실에 다시 들어와 주세요.",
            "This turn is missing or not valid here. Join the line again."),
    TURN_NOT_YOURS(
            HttpStatus.FORBIDDEN,
            "다른 계정이나 다른 브라우저의 순번입니다.",
            "This turn belongs to another account or another browser."),
    NOT_CALLED_YET(HttpStatus.CONFLICT, "아직 순서가 아닙니다. 조금만 기다려 주세요.", "It is not your turn yet. Please wait."),
    TURN_ENDED(
            HttpStatus.GONE,
            "이 순번은 이미 끝났습니다. 원하시면 줄을 다시 서 주세요.",
            "This turn has ended. You may join again at the end of the line."),
    ENTRY_PASS_REQUIRED(
            HttpStatus.FORBIDDEN, "먼저 대기실에서 입장해 주세요.", "This sale has a waiting room. Enter through it first."),
    ENTRY_PASS_INVALID(
            HttpStatus.UNAUTHORIZED,
            "입장권이 올바르지 않습니다. 대기실에서 다시 입장해 주세요.",
            "This entry pass is not valid here. Enter through the waiting room again."),
    ENTRY_PASS_EXPIRED(
            HttpStatus.UNAUTHORIZED,
            "입장 시간이 끝났습니다. 원하시면 줄을 다시 서 주세요.",
            "Your time inside is over. You may join again at the end of the line.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    WaitingRoomProblem(HttpStatus status, String ko, String en) {
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

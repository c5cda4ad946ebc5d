package io.hanjul.place;

import io.hanjul.problem.FieldCode;

/** What can be wrong with a seating plan, at some spot of it. */
enum PlanFault implements FieldCode {
    MISSING("%s is missing", "%s 값이 빠져 있어요."),
    NOT_A_TEXT("%s must be a text", "%s 값은 글자여야 해요."),
    WRONG_LENGTH("%s must have 1 to %d characters", "%s 값은 1자에서 %d자까지예요."),
    NOT_PRINTABLE("%s has control characters or broken Unicode", "%s 값에 표시할 수 없는 글자가 있어요."),
    NOT_A_NUMBER("position %s must be a number", "위치 %s 값은 숫자여야 해요."),
    TOO_FAR("position %s is absurd; at most ±%d", "위치 %s 값이 너무 커요. ±%d까지예요."),
    NOT_A_LIST("%s must be a list", "%s 값은 목록이어야 해요."),
    TOO_MANY("%s must be at most %d", "%s 항목은 %d개까지예요."),
    TOO_MANY_SEATS("more than %d to sell", "팔 것이 %d개를 넘어요."),
    NO_SEATS_IN_PLAN("there is nothing to sell in the plan", "배치도에 팔 것이 하나도 없어요."),
    NO_SEATS_IN_ROW("the row is empty", "이 열이 비어 있어요."),
    CATEGORY_TWICE("category «%s» appears twice", "‘%s’ 등급이 두 번 나와요."),
    CATEGORY_UNKNOWN("unknown category «%s»", "‘%s’ 등급은 등급 목록에 없어요."),
    NOT_A_COLOUR("color must be a CSS colour such as #1976d2", "색은 #1976d2 같은 CSS 색이어야 해요."),
    SAME_SPOT("stands on the same spot as number %s", "%s번과 같은 곳에 있어요."),
    SEAT_TWICE("number %s appears twice in this row", "이 열에 %s번이 두 번 나와요."),
    GUID_TWICE("%s «%s» appears twice", "%s ‘%s’ 값이 두 번 나와요."),
    SIZE_RANGE("%s must be above 0 and at most %d", "%s 값은 0보다 크고 %d까지예요."),
    NOT_AN_OBJECT("%s must be an object", "%s 값은 객체여야 해요."),
    UNKNOWN_KEY(
            "%s has an unknown key; known are kind, capacity, accessible",
            "%s 안에 모르는 항목이 있어요. kind, capacity, accessible만 쓸 수 있어요."),
    UNKNOWN_KIND("kind must be SEAT, TABLE or CONNECTOR", "kind 값은 SEAT, TABLE, CONNECTOR 가운데 하나여야 해요."),
    NOT_A_FLAG("accessible must be true or false", "accessible 값은 true나 false여야 해요."),
    CAPACITY_RANGE("capacity of a %s must be 1 to %d", "%s의 capacity 값은 1에서 %d까지예요."),
    AREA_EXTENSION(
            "the extension of an area is stage, true or false; or capacity and category",
            "그림의 hanjul 항목에는 stage(true나 false)만, 또는 capacity와 category만 쓸 수 있어요."),
    AREA_CAPACITY("capacity of an area must be 1 to %d", "수량으로 파는 구역의 capacity 값은 1에서 %d까지예요."),
    AREA_NAMELESS(
            "what is sold by number needs a name: words of its own, or of its zone",
            "수량으로 파는 구역에는 이름이 있어야 해요. 그림의 글자나 구역 이름을 써 주세요.");

    private final String en;
    private final String ko;

    PlanFault(String en, String ko) {
        this.en = en;
        this.ko = ko;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String ko() {
        return ko;
    }
}

package io.hanjul.problem;

/** What can be wrong with a value before anybody looks at what it means. */
enum BodyCode implements FieldCode {
    UNKNOWN_FIELD("is not a known field", "알 수 없는 항목입니다."),
    UNREADABLE("cannot be read", "읽을 수 없는 값입니다."),
    NOT_PRINTABLE(
            "has a line break or an invisible control character; write it in one line",
            "줄바꿈이나 보이지 않는 제어 문자가 들어 있습니다. 한 줄로 다시 적어 주세요."),
    MISSING("is missing", "빠져 있습니다."),
    NOT_ALLOWED("%s", "쓸 수 없는 값입니다.");

    private final String en;
    private final String ko;

    BodyCode(String en, String ko) {
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

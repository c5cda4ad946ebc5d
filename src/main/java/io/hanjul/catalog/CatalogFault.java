package io.hanjul.catalog;

import io.hanjul.problem.FieldCode;

/** What can be wrong with a field of an offering, a session or a sale. */
enum CatalogFault implements FieldCode {
    SESSION_COUNT("must be 1 to %d sessions", "회차를 1개에서 %d개까지 골라 주세요."),
    SESSION_TWICE("names a session twice", "같은 회차가 두 번 들어 있어요."),
    SESSION_UNKNOWN("names a session that this offering does not have", "이 행사에 없는 회차가 있어요."),
    TOO_LONG_AGO("is too long ago", "너무 오래전이에요."),
    BEFORE_OPENING("must be after the sale opens", "판매 시작보다 늦은 시각이어야 해요."),
    HAS_PASSED("has passed", "이미 지난 시각이에요."),
    AFTER_LAST_SESSION("must not be after the last session ends", "마지막 회차가 끝나기 전이어야 해요."),
    UNIT_COUNT("must be 1 to %d", "1에서 %d까지 정할 수 있어요."),
    TOO_MANY_UNITS("have %d units together, and one sale takes at most %d", "모두 %d개예요. 한 판매에는 %d개까지 담을 수 있어요."),
    CATEGORY_UNKNOWN("is no category of the layout", "배치도에 없는 등급이에요."),
    CATEGORY_TWICE("has a price already", "가격이 이미 있는 등급이에요."),
    CATEGORY_UNPRICED("no price for category %s", "‘%s’ 등급의 가격이 없어요."),
    FREE_NOT_YET(
            "free tickets are not possible yet; the lowest price is %,d won", "아직 무료로는 팔 수 없어요. 가장 낮은 가격은 %,d원이에요."),
    PRICE_RANGE("a price can be %,d to %,d won", "가격은 %,d원에서 %,d원까지 정할 수 있어요."),
    OTHER_CURRENCY("must be %s for now", "지금은 원화(%s)로만 팔 수 있어요."),
    LAYOUT_ELSEWHERE("must be a layout of the offering's place", "이 행사의 장소에 있는 배치도를 골라 주세요."),
    TOO_FAR_AHEAD("is too far in the future", "너무 먼 날이에요. 더 가까운 날로 정해 주세요."),
    BEFORE_START("must be after the start", "시작보다 늦은 시각이어야 해요."),
    TOO_LONG("must be at most 36 hours after the start", "시작에서 36시간 안이어야 해요."),
    AFTER_SALE_END("must not be after the sale closes", "판매가 끝나기 전이어야 해요."),
    CODE_LETTERS("must be 4 to 32 letters a to z and digits", "영문자와 숫자 4자에서 32자까지 적어 주세요."),
    ONE_CODE("must be 1 for a word that you have chosen", "직접 정한 코드는 하나만 만들 수 있어요."),
    WHOLE_MINUTES("must be whole minutes, at most %d days", "분 단위로, %d일까지 정할 수 있어요."),
    SHARES_FALL(
            "must fall: the nearer the start, the smaller the share, from 100 to 1 percent",
            "시작에 가까워질수록 비율이 작아져야 해요. 100에서 1까지 정할 수 있어요."),
    SAME_DATE("is when it takes place already", "지금 일정과 같아요. 새 일정을 정해 주세요."),
    AFTER_START("must not be after the new start", "새 시작 시각보다 늦을 수 없어요."),
    TOO_SOON_TO_ANSWER(
            "leaves guests too little time: %d hours, or until the start, and not less than they were told",
            "답할 시간이 모자라요. 적어도 %d시간이나 시작 전까지, 전에 알린 기한보다 짧지 않게 정해 주세요."),
    BEFORE_SALE_END(
            "must not be before the end of its sale; move the session later, or let the sale end earlier first",
            "회차가 판매보다 먼저 끝나게 돼요. 회차를 더 늦추거나 판매 끝을 먼저 앞당겨 주세요.");

    private final String en;
    private final String ko;

    CatalogFault(String en, String ko) {
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

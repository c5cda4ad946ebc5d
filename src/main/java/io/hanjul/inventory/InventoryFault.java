package io.hanjul.inventory;

import io.hanjul.problem.FieldCode;

/** What can be wrong with a field about stock. */
enum InventoryFault implements FieldCode {
    SOLD_BY_NUMBER("names an area that is sold by number; name single units", "수로 파는 구역이 들어 있어요. 하나씩 정해진 것만 고를 수 있어요.");

    private final String en;
    private final String ko;

    InventoryFault(String en, String ko) {
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

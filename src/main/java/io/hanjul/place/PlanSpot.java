package io.hanjul.place;

/**
 * A spot in a plan, for error messages.
 *
 * @param where its path in the file, e.g. {@code zones[4].rows[2]}; empty for the plan itself
 * @param name how a person finds it, e.g. {@code zone «VIP 1», row 3}
 * @param ko the same in Korean
 */
record PlanSpot(String where, String name, String ko) {

    static final PlanSpot PLAN = new PlanSpot("", "plan", "배치도");

    static PlanSpot category(int index) {
        return new PlanSpot("categories[" + index + "]", "category " + (index + 1), "등급 " + (index + 1));
    }

    static PlanSpot zone(int index) {
        return new PlanSpot("zones[" + index + "]", "zone " + (index + 1), "구역 " + (index + 1));
    }

    static PlanSpot zone(int index, String name) {
        return new PlanSpot("zones[" + index + "]", "zone «" + name + "»", "‘" + name + "’ 구역");
    }

    PlanSpot row(int index) {
        return below("rows", index, "row " + (index + 1), (index + 1) + "번째 열");
    }

    PlanSpot row(int index, String label) {
        return below("rows", index, "row " + label, label + "열");
    }

    PlanSpot seat(int index) {
        return below("seats", index, "item at index " + index, (index + 1) + "번째 항목");
    }

    PlanSpot seat(int index, String label) {
        return below("seats", index, "number " + label, label + "번");
    }

    PlanSpot area(int index) {
        return below("areas", index, "area " + (index + 1), "그림 " + (index + 1));
    }

    private PlanSpot below(String list, int index, String part, String partKo) {
        return new PlanSpot(path(list) + "[" + index + "]", name + ", " + part, ko + ", " + partKo);
    }

    /** The path of a key below this spot; the spot's own path for an empty key. */
    String path(String key) {
        if (key.isEmpty()) {
            return where;
        }
        return where.isEmpty() ? key : where + "." + key;
    }
}

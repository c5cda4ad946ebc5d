package io.hanjul.place;

/**
 * A spot in a plan, for error messages.
 *
 * @param where its path in the file, e.g. {@code zones[4].rows[2]}; empty for the plan itself
 * @param name how a person finds it, e.g. {@code zone «VIP 1», row 3}
 */
record PlanSpot(String where, String name) {

    static final PlanSpot PLAN = new PlanSpot("", "plan");

    /** The element of a list below the plan itself. */
    static PlanSpot top(String list, int index, String name) {
        return new PlanSpot(list + "[" + index + "]", name);
    }

    /** An element of a list below this spot. */
    PlanSpot below(String list, int index, String name) {
        return new PlanSpot(path(list) + "[" + index + "]", this.name + ", " + name);
    }

    /** The path of a key below this spot; the spot's own path for an empty key. */
    String path(String key) {
        if (key.isEmpty()) {
            return where;
        }
        return where.isEmpty() ? key : where + "." + key;
    }
}

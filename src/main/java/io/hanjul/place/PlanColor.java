package io.hanjul.place;

import java.util.regex.Pattern;

/** The colour of a category of a plan. */
final class PlanColor {

    private static final String USUAL = "#9e9e9e";
    private static final Pattern CSS = Pattern.compile("#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,20}");

    private PlanColor() {}

    /** The colour that it says; grey where it says none, or no colour, which is noted. */
    static String of(PlanNode category) {
        if (!category.has("color")) {
            return USUAL;
        }
        String color = category.text("color", PlanNode.LONGEST_NAME).orElse(USUAL);
        if (!CSS.matcher(color).matches()) {
            category.error("color", PlanFault.NOT_A_COLOUR);
        }
        return color;
    }
}

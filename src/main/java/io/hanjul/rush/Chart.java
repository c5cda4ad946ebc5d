package io.hanjul.rush;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A chart of values over time as SVG: a few curves over one axis, readable in black and white. */
final class Chart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int LEFT = 76;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int POINTS = 360;

    private final List<Tally.Second> seconds;
    private final double last;
    private final Ruler ruler;

    private Chart(List<Tally.Second> seconds, double highest) {
        this.seconds = seconds;
        this.last = Math.max(1, seconds.isEmpty() ? 1 : seconds.getLast().at());
        this.ruler = Ruler.ofCounts(highest);
    }

    /**
     * One curve.
     *
     * @param style name of its class in the style sheet
     * @param value its value in a second
     */
    record Curve(String style, ToDoubleFunction<Tally.Second> value) {}

    /**
     * Draws one.
     *
     * @param seconds what happened, second by second
     * @param whole all that there is, as a line of its own where that leaves the curves at least half of the height; 0
     *     for none
     * @param curves its curves
     */
    static String of(List<Tally.Second> seconds, double whole, List<Curve> curves) {
        double highest =
                curves.stream().mapToDouble(curve -> peak(seconds, curve)).max().orElse(0);
        boolean withWhole = showsWhole(whole, highest);
        var chart = new Chart(seconds, withWhole ? Math.max(whole, highest) : highest);
        var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(WIDTH, HEIGHT));
        chart.drawGrid(svg);
        if (withWhole) {
            chart.draw(svg, new Curve("all", second -> whole));
        }
        curves.forEach(curve -> chart.draw(svg, curve));
        return svg.append("</svg>").toString();
    }

    /** Whether all that there is stands as a line above a curve that gets so high. */
    static boolean showsWhole(double whole, double highest) {
        return whole > 0 && whole <= 2 * highest;
    }

    /** The highest value of a curve; 0 without any. */
    static double peak(List<Tally.Second> seconds, Curve curve) {
        return seconds.stream().mapToDouble(curve.value()).max().orElse(0);
    }

    private void drawGrid(StringBuilder svg) {
        ruler.marks()
                .forEach(value -> svg.append("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                                .formatted(LEFT, WIDTH - RIGHT, number(y(value)), number(y(value))))
                        .append("<text class=\"axis\" text-anchor=\"end\" x=\"%d\" y=\"%s\">%s</text>"
                                .formatted(
                                        LEFT - 8, number(y(value) + 4), String.format(Locale.ROOT, "%,.0f", value))));
        Ruler.ofSeconds(last).marks().forEach(mark -> {
            long at = Math.round(mark);
            svg.append("<text class=\"axis\" text-anchor=\"middle\" x=\"%s\" y=\"%d\">%d:%02d</text>"
                    .formatted(number(x(mark)), HEIGHT - 8, at / 60, at % 60));
        });
    }

    private void draw(StringBuilder svg, Curve curve) {
        int every = 1 + seconds.size() / POINTS;
        var points = new StringBuilder();
        for (int i = 0; i < seconds.size(); i += every) {
            Tally.Second second = seconds.get(i);
            points.append(number(x((double) second.at())))
                    .append(',')
                    .append(number(y(curve.value().applyAsDouble(second))))
                    .append(' ');
        }
        svg.append("<polyline class=\"curve %s\" points=\"%s\"/>".formatted(curve.style(), points));
    }

    private double x(double at) {
        return LEFT + at / last * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return TOP + (1 - value / ruler.end()) * (HEIGHT - TOP - BOTTOM);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

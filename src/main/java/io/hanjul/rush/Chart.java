package io.hanjul.rush;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A chart of values over time as SVG: a few curves over one axis each, readable in black and white. */
final class Chart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int LEFT = 56;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int POINTS = 360;
    private static final int MARKS = 4;

    private final List<Tally.Second> seconds;
    private final double last;
    private final double highest;

    /**
     * A chart.
     *
     * @param seconds what happened, second by second
     * @param most the highest value that it must show, at least
     * @param curves its curves
     */
    private Chart(List<Tally.Second> seconds, double most, List<Curve> curves) {
        this.seconds = seconds;
        this.last = Math.max(1, seconds.isEmpty() ? 1 : seconds.getLast().at());
        double seen = seconds.stream()
                .flatMapToDouble(second ->
                        curves.stream().mapToDouble(curve -> curve.value().applyAsDouble(second)))
                .max()
                .orElse(0);
        this.highest = niceAbove(Math.max(most, seen));
    }

    /**
     * One curve.
     *
     * @param style name of its class in the style sheet
     * @param value its value in a second
     */
    record Curve(String style, ToDoubleFunction<Tally.Second> value) {}

    static String of(List<Tally.Second> seconds, double most, List<Curve> curves) {
        var chart = new Chart(seconds, most, curves);
        var svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(WIDTH, HEIGHT));
        chart.drawGrid(svg);
        curves.forEach(curve -> chart.draw(svg, curve));
        return svg.append("</svg>").toString();
    }

    private void drawGrid(StringBuilder svg) {
        for (int mark = 0; mark <= MARKS; mark++) {
            double value = highest * mark / MARKS;
            svg.append("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(LEFT, WIDTH - RIGHT, number(y(value)), number(y(value))));
            svg.append("<text class=\"axis\" text-anchor=\"end\" x=\"%d\" y=\"%s\">%s</text>"
                    .formatted(LEFT - 8, number(y(value) + 4), String.format(Locale.ROOT, "%,.0f", value)));
        }
        for (int mark = 0; mark <= MARKS; mark++) {
            long at = Math.round(last * mark / MARKS);
            svg.append("<text class=\"axis\" text-anchor=\"middle\" x=\"%s\" y=\"%d\">%d:%02d</text>"
                    .formatted(number(x((double) at)), HEIGHT - 8, at / 60, at % 60));
        }
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
        return TOP + (1 - value / highest) * (HEIGHT - TOP - BOTTOM);
    }

    /** The next of 1, 2, 4, 5, 8, 10 times a power of ten, so that a quarter of it is a round number. */
    static double niceAbove(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(4, value))));
        for (double step : new double[] {1, 2, 4, 5, 8}) {
            if (step * power >= value) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

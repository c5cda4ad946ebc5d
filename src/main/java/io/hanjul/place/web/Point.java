package io.hanjul.place.web;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point on earth as requests name it: by two numbers or not at all. */
final class Point {

    private Point() {}

    /**
     * Latitude and longitude; empty without both.
     *
     * @throws Refusal INVALID_FIELDS for one without the other
     */
    static List<Double> of(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null && longitude == null) {
            return List.of();
        }
        if (latitude == null || longitude == null) {
            var error = new FieldProblem(
                    latitude == null ? "latitude" : "longitude",
                    "latitude and longitude go together",
                    "위도와 경도는 함께 적어 주세요.");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
        return List.of(latitude, longitude);
    }
}

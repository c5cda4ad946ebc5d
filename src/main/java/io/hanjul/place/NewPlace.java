package io.hanjul.place;

import io.hanjul.ids.LocalizedText;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A place to be created. The fields mean what they mean in {@link Place}.
 *
 * @param kind what it is
 * @param name its name
 * @param address its postal address
 * @param coordinates latitude and longitude, or empty
 * @param zone its time zone
 * @param dayEnd when a business day ends, 00:00 to 11:59
 */
public record NewPlace(
        PlaceKind kind,
        LocalizedText name,
        LocalizedText address,
        List<Double> coordinates,
        ZoneId zone,
        LocalTime dayEnd) {

    /** When a business day ends unless the owner says otherwise. */
    public static final LocalTime USUAL_DAY_END = LocalTime.of(5, 0);
}

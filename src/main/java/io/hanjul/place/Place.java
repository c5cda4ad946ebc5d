package io.hanjul.place;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.PlaceId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A hall, a restaurant or a charging station.
 *
 * @param id its id
 * @param owner whose it is; not shown to clients
 * @param kind what it is
 * @param name its name
 * @param address its postal address
 * @param coordinates latitude, −90 to 90, and longitude, −180 to 180, in degrees (WGS 84); empty when nobody has said
 * @param zone its time zone
 * @param dayEnd when a business day ends, on the next morning; 00:00 to 11:59
 * @param version raised by one with each change; the ETag
 */
public record Place(
        PlaceId id,
        @JsonIgnore AccountId owner,
        PlaceKind kind,
        LocalizedText name,
        LocalizedText address,
        List<Double> coordinates,
        ZoneId zone,
        @JsonFormat(pattern = "HH:mm") LocalTime dayEnd,
        int version) {

    /** The same with other particulars, as thought out on a version. */
    Place with(PlaceChange change, int seen) {
        return new Place(id, owner, kind, change.name(), change.address(), change.coordinates(), zone, dayEnd, seen);
    }
}

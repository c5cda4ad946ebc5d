package io.hanjul.place;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.PlaceId;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A hall, a restaurant or a charging station.
 *
 * @param id its id
 * @param owner whose it is; not shown to clients
 * @param kind what it is
 * @param name its name
 * @param address its postal address
 * @param latitude degrees, −90 to 90 (WGS 84)
 * @param longitude degrees, −180 to 180 (WGS 84)
 * @param zone its time zone
 * @param dayEnd when a business day ends, on the next morning; 00:00 to 11:59
 */
public record Place(
        PlaceId id,
        @JsonIgnore AccountId owner,
        PlaceKind kind,
        LocalizedText name,
        LocalizedText address,
        double latitude,
        double longitude,
        ZoneId zone,
        @JsonFormat(pattern = "HH:mm") LocalTime dayEnd) {}

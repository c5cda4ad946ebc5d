package io.hanjul.place.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Version;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.PlaceId;
import io.hanjul.place.Place;
import io.hanjul.place.PlaceChange;
import io.hanjul.place.Places;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places for those who manage them. */
@RestController
class PlaceDeskController {

    private final Places places;

    PlaceDeskController(Places places) {
        this.places = places;
    }

    /**
     * What a place shall be called and where it shall be; without coordinates those that are kept are forgotten.
     *
     * @param latitude degrees; left out with {@code longitude} when it is not known
     * @param longitude degrees
     */
    record PlaceChangeBody(
            @NotNull LocalizedText name,
            @NotNull LocalizedText address,
            @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
            @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude) {

        PlaceChange wish() {
            return new PlaceChange(name, address, Point.of(latitude, longitude));
        }
    }

    /** The caller's own places, or all for an operator, newest first. */
    @GetMapping("/v1/places/managed")
    @Access(Level.OWNER)
    Page<Place> managed(
            Caller caller,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return places.managed(caller, PageRequest.of(cursor, limit));
    }

    /** Changes name, address and coordinates; needs {@code If-Match}. */
    @PutMapping("/v1/places/{place}")
    @Access(Level.OWNER)
    ResponseEntity<Place> change(
            Caller caller,
            @PathVariable PlaceId place,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            @Valid @RequestBody PlaceChangeBody body) {
        return PlaceController.answer(places.change(caller, place, Version.required(ifMatch), body.wish()));
    }
}

package io.hanjul.place.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Version;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.PlaceId;
import io.hanjul.place.NewPlace;
import io.hanjul.place.Place;
import io.hanjul.place.PlaceKind;
import io.hanjul.place.Places;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places. */
@RestController
class PlaceController {

    private final Places places;

    PlaceController(Places places) {
        this.places = places;
    }

    /**
     * A place to be created.
     *
     * @param latitude degrees; left out with {@code longitude} when it is not known
     * @param longitude degrees
     * @param dayEnd 05:00 when it is left out
     */
    record PlaceBody(
            @NotNull PlaceKind kind,
            @NotNull LocalizedText name,
            @NotNull LocalizedText address,
            @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
            @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude,
            @NotNull ZoneId zone,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime dayEnd) {

        NewPlace wish() {
            LocalTime end = dayEnd == null ? NewPlace.USUAL_DAY_END : dayEnd;
            return new NewPlace(kind, name, address, Point.of(latitude, longitude), zone, end);
        }
    }

    /** Places, newest first. */
    @GetMapping("/v1/places")
    @Access(Level.OPEN)
    Page<Place> list(
            @RequestParam Optional<PlaceKind> kind,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return places.list(kind, PageRequest.of(cursor, limit));
    }

    /** One place. */
    @GetMapping("/v1/places/{place}")
    @Access(Level.OPEN)
    ResponseEntity<Place> find(@PathVariable PlaceId place) {
        return answer(places.find(place).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND)));
    }

    /** Adds a place of the caller. */
    @PostMapping("/v1/places")
    @Access(Level.OWNER)
    ResponseEntity<Place> create(Caller caller, @Valid @RequestBody PlaceBody body) {
        Place place = places.create(caller, body.wish());
        return ResponseEntity.created(URI.create("/v1/places/" + place.id())).body(place);
    }

    static ResponseEntity<Place> answer(Place place) {
        return ResponseEntity.ok()
                .eTag(new Version(place.version()).etag())
                .cacheControl(CacheControl.noCache())
                .body(place);
    }
}

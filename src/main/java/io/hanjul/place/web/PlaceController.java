package io.hanjul.place.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
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

    /** A place to be created; {@code dayEnd} may be left out. */
    record PlaceBody(
            @NotNull PlaceKind kind,
            @NotNull LocalizedText name,
            @NotNull LocalizedText address,
            @DecimalMin("-90") @DecimalMax("90") double latitude,
            @DecimalMin("-180") @DecimalMax("180") double longitude,
            @NotNull ZoneId zone,
            @JsonFormat(pattern = "HH:mm") @Nullable LocalTime dayEnd) {

        NewPlace wish() {
            return new NewPlace(
                    kind, name, address, latitude, longitude, zone, dayEnd == null ? NewPlace.USUAL_DAY_END : dayEnd);
        }
    }

    @GetMapping("/v1/places")
    @Access(Level.OPEN)
    Page<Place> list(
            @RequestParam Optional<PlaceKind> kind,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return places.list(kind, PageRequest.of(cursor, limit));
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

    @GetMapping("/v1/places/{place}")
    @Access(Level.OPEN)
    Place find(@PathVariable PlaceId place) {
        return places.find(place).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @PostMapping("/v1/places")
    @Access(Level.OWNER)
    ResponseEntity<Place> create(Caller caller, @Valid @RequestBody PlaceBody body) {
        Place place = places.create(caller, body.wish());
        return ResponseEntity.created(URI.create("/v1/places/" + place.id())).body(place);
    }
}

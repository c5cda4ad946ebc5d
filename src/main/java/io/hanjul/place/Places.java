package io.hanjul.place;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.edge.Role;
import io.hanjul.edge.Version;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.PlaceId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Halls, restaurants and charging stations. */
@Service
public class Places {

    private static final LocalTime NOON = LocalTime.NOON;

    private final PlaceTable places;
    private final PlaceSettings settings;
    private final IdSource ids;

    Places(PlaceTable places, PlaceSettings settings, IdSource ids) {
        this.places = places;
        this.settings = settings;
        this.ids = ids;
    }

    /**
     * Creates a place that belongs to the caller.
     *
     * @throws Refusal INVALID_FIELDS for coordinates or a day end out of range, TOO_MANY_PLACES
     */
    @Transactional
    public Place create(Caller caller, NewPlace wish) {
        requireOnEarth(wish.coordinates());
        requireMorning(wish.dayEnd());
        if (places.countOf(caller.account()) >= settings.placesPerOwner()) {
            throw Refusal.of(PlaceProblem.TOO_MANY_PLACES, "", Map.of("limit", settings.placesPerOwner()));
        }
        var place = new Place(
                new PlaceId(ids.next()),
                caller.account(),
                wish.kind(),
                wish.name(),
                wish.address(),
                wish.coordinates(),
                wish.zone(),
                wish.dayEnd(),
                1);
        places.create(place);
        return place;
    }

    /**
     * Changes what it is called and where it is; guests read it so from then on, also those who have booked.
     * Locks: place.
     *
     * @throws Refusal NOT_FOUND when it is another's; INVALID_FIELDS; VERSION_CHANGED when somebody else was faster
     */
    @Transactional
    public Place change(Caller caller, PlaceId id, Version seen, PlaceChange wish) {
        requireOnEarth(wish.coordinates());
        if (!places.change(requireManaged(caller, id).with(wish, seen.number()))) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        return find(id).orElseThrow();
    }

    private static void requireOnEarth(List<Double> coordinates) {
        var errors = new ArrayList<FieldProblem>();
        if (!coordinates.isEmpty() && !(Math.abs(coordinates.getFirst()) <= 90)) {
            errors.add(new FieldProblem("latitude", "must be -90 to 90", "-90에서 90까지예요."));
        }
        if (!coordinates.isEmpty() && !(Math.abs(coordinates.getLast()) <= 180)) {
            errors.add(new FieldProblem("longitude", "must be -180 to 180", "-180에서 180까지예요."));
        }
        if (!errors.isEmpty()) {
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", errors);
        }
    }

    private static void requireMorning(LocalTime dayEnd) {
        if (!dayEnd.isBefore(NOON)) {
            var error = new FieldProblem("dayEnd", "must be 00:00 to 11:59", "00:00에서 11:59까지예요.");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
    }

    /** The place with that id. */
    public Optional<Place> find(PlaceId id) {
        return places.find(id);
    }

    /** Those of the given places that exist, in one statement. */
    public Map<PlaceId, Place> findAll(Collection<PlaceId> ids) {
        return places.findAll(ids).stream().collect(Collectors.toMap(Place::id, Function.identity()));
    }

    /** A page of places, newest first, of one kind or of all. */
    public Page<Place> list(Optional<PlaceKind> kind, PageRequest page) {
        return Page.of(places.list(kind, page), page, Place::id);
    }

    /** A page of the caller's own places, or of all for an operator, newest first. */
    public Page<Place> managed(Caller caller, PageRequest page) {
        return caller.role().isAtLeast(Role.OPERATOR)
                ? list(Optional.empty(), page)
                : Page.of(places.ofOwner(caller.account(), page), page, Place::id);
    }

    /** The ids of all places of an owner. */
    public List<PlaceId> idsOf(AccountId owner) {
        return places.idsOf(owner);
    }

    /**
     * The place with that id, when it is the caller's own or the caller is an operator.
     *
     * @throws Refusal NOT_FOUND when there is none or it is another's
     */
    public Place requireManaged(Caller caller, PlaceId id) {
        Place place = find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwnOrOperator(caller, place.owner());
        return place;
    }

    /**
     * The place with that id, when it is the caller's own.
     *
     * @throws Refusal NOT_FOUND when there is none or it is another's
     */
    public Place requireOwn(Caller caller, PlaceId id) {
        Place place = find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        Ownership.requireOwn(caller, place.owner());
        return place;
    }
}

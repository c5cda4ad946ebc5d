package io.hanjul.catalog;

import io.hanjul.ids.LayoutId;
import io.hanjul.place.LayoutView;
import io.hanjul.place.Place;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The rules of a session's times and layout. Pure but for looking layouts up. */
final class SessionPolicy {

    private static final Duration LONGEST = Duration.ofHours(36);

    private final CatalogSettings settings;
    private final Function<LayoutId, Optional<LayoutView>> layouts;

    SessionPolicy(CatalogSettings settings, Function<LayoutId, Optional<LayoutView>> layouts) {
        this.settings = settings;
        this.layouts = layouts;
    }

    /**
     * Checks a session of a place.
     *
     * @throws Refusal INVALID_FIELDS naming every wrong field
     */
    void require(NewSession wish, Place place, Instant now) {
        Instant horizon = now.plus(Duration.ofDays(366L * settings.yearsAhead()));
        boolean layoutOfPlace = layouts.apply(wish.layoutId())
                .map(LayoutView::placeId)
                .filter(place.id()::equals)
                .isPresent();
        boolean shortEnough = !wish.endsAt().isAfter(horizon)
                && Duration.between(wish.startsAt(), wish.endsAt()).compareTo(LONGEST) <= 0;
        new FieldChecks()
                .require(layoutOfPlace, "layoutId", CatalogFault.LAYOUT_ELSEWHERE)
                .require(wish.startsAt().isBefore(horizon), "startsAt", CatalogFault.TOO_FAR_AHEAD)
                .require(!isOver(wish, now), "startsAt", CatalogFault.HAS_PASSED)
                .require(wish.startsAt().isBefore(wish.endsAt()), "endsAt", CatalogFault.BEFORE_START)
                .require(shortEnough, "endsAt", CatalogFault.TOO_LONG)
                .done();
    }

    /** Over from start to end: what has to move is the start, whatever lies between the two. */
    private static boolean isOver(NewSession wish, Instant now) {
        return !wish.endsAt().isAfter(now) && !wish.startsAt().isAfter(now);
    }
}

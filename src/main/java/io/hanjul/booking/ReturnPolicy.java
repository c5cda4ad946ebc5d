package io.hanjul.booking;

import io.hanjul.ids.ReturnAskId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who of a list is offered what. Pure.
 *
 * <p>In the order of the list, each is offered what they asked for if all of it is there, and passed over if it is not;
 * who is passed over keeps their place. So nobody is passed over who could be served, and who wants four does not keep
 * one seat from somebody who wants one.
 */
final class ReturnPolicy {

    /** A missed offer puts an ask to the end of its list; so many end it. */
    static final int MISSES = 2;

    /** Shorter than this an offer is no use to anybody. */
    private static final Duration LEAST = Duration.ofMinutes(1);

    /** An offer lasts no longer than this part of the time that is left, so that others get theirs. */
    private static final int PART = 4;

    private ReturnPolicy() {}

    /** One who waits. */
    record Ask(ReturnAskId id, ReturnWish wish) {}

    /**
     * What nobody has.
     *
     * @param free ordinals of cells
     * @param areas how many there are of each area
     */
    record Stock(BitSet free, Map<UnitId, Integer> areas) {}

    /**
     * What somebody is offered.
     *
     * @param units units that have a cell
     * @param area the area of which they get as many as they asked for, instead
     */
    record Found(List<Claim.Wish> units, Optional<UnitId> area) {}

    /** Finds what fits a wish in what is left; the stock is only lent. */
    @FunctionalInterface
    interface Finder {

        /** Empty when not all of it is there. What fits no more fits of less either. */
        Optional<Found> find(ReturnWish wish, Stock left);
    }

    /** An offer. */
    record Served(Ask ask, Found found) {}

    /** What is offered to whom, in the order of the list. */
    static List<Served> serve(List<Ask> line, Stock stock, Finder finder) {
        var left = new Stock((BitSet) stock.free().clone(), new HashMap<>(stock.areas()));
        List<Served> served = new ArrayList<>();
        Set<ReturnWish> hopeless = new HashSet<>();
        for (Ask ask : line) {
            if (hopeless.contains(ask.wish())) {
                continue;
            }
            Optional<Found> found = finder.find(ask.wish(), left);
            if (found.isEmpty()) {
                hopeless.add(ask.wish());
                continue;
            }
            found.get().units().forEach(unit -> left.free().clear(unit.ordinal()));
            found.get()
                    .area()
                    .ifPresent(area -> left.areas().merge(area, -ask.wish().units(), Integer::sum));
            served.add(new Served(ask, found.get()));
        }
        return served;
    }

    /**
     * How long an offer lasts that is made now; empty when it is too late for one.
     *
     * @param end when the list ends: at the session's start or the end of its sale
     * @param usual how long it lasts while there is much time
     * @param least how long it lasts at least, unless the list ends before
     */
    static Optional<Duration> offerFor(Instant now, Instant end, Duration usual, Duration least) {
        Duration left = Duration.between(now, end);
        if (left.compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        return Optional.of(shorter(left, shorter(usual, longer(least, left.dividedBy(PART)))));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}

package io.hanjul.booking;

import io.hanjul.ids.ReturnAskId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The product's own choice of who on a list is offered what, for a model of the database in another module. */
public final class ReturnsInOrder {

    /** A missed offer puts an ask to the end of its list; so many end it. */
    public static final int MISSES = ReturnPolicy.MISSES;

    private ReturnsInOrder() {}

    /**
     * One who waits.
     *
     * @param number tells asks apart
     * @param units how many they want
     * @param ofArea whether of the area, and not seats
     */
    public record Ask(int number, int units, boolean ofArea) {}

    /** What they are offered: seats, or as many of the area. */
    public record Served(int number, List<Claim.Wish> seats) {}

    /** Finds so many seats in what is left; empty when they are not there. */
    @FunctionalInterface
    public interface Seats {

        /** The stock is only lent. */
        List<Claim.Wish> find(int units, BitSet free);
    }

    /** What is offered to whom, in the order of the list. */
    public static List<Served> serve(List<Ask> line, BitSet free, Map<UnitId, Integer> areas, Seats seats) {
        UnitId area = areas.keySet().iterator().next();
        ReturnPolicy.Finder finder = (wish, left) -> {
            if (wish.apart()) {
                return left.areas().getOrDefault(area, 0) >= wish.units()
                        ? Optional.of(new ReturnPolicy.Found(List.of(), Optional.of(area)))
                        : Optional.empty();
            }
            List<Claim.Wish> found = seats.find(wish.units(), left.free());
            return found.isEmpty() ? Optional.empty() : Optional.of(new ReturnPolicy.Found(found, Optional.empty()));
        };
        List<ReturnPolicy.Ask> asks = line.stream()
                .map(ask -> new ReturnPolicy.Ask(
                        new ReturnAskId(new UUID(0, ask.number())),
                        new ReturnWish(ask.units(), Set.of(), ask.ofArea(), 0)))
                .toList();
        return ReturnPolicy.serve(asks, new ReturnPolicy.Stock(free, areas), finder).stream()
                .map(one -> new Served(
                        (int) one.ask().id().value().getLeastSignificantBits(),
                        one.found().units()))
                .toList();
    }
}

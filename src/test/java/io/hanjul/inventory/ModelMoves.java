package io.hanjul.inventory;

import io.hanjul.ids.HoldId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * What becomes of bookings, over a {@link ModelStore}: some or all of it is given back, or exchanged for what the claim
 * desk has held. The moves of the statements in {@code SoldTable} and {@code SwapTable}; each method is one
 * transaction.
 */
final class ModelMoves {

    private final ModelStore store;
    private final Map<HoldId, Wish> wishes = new HashMap<>();

    ModelMoves(ModelStore store) {
        this.store = store;
    }

    /** A row of {@code booking_move}: what is to be left for what a hold has. */
    private record Wish(HoldId booking, List<Integer> from) {}

    /** The hold of that claim, if it is granted, is to take the place of one seat of a booking. */
    Optional<Claim> wish(SplittableRandom random, ModelClaims claims) {
        return any(random, hold -> !hold.seats.isEmpty()).map(booking -> {
            int from = booking.seats.get(random.nextInt(booking.seats.size()));
            Claim claim = claims.move(booking.account(), random.nextInt(store.cells.length));
            wishes.put(claim.id(), new Wish(booking.claim.id(), List.of(from)));
            return claim;
        });
    }

    boolean isMove(HoldId hold) {
        return wishes.containsKey(hold);
    }

    /** How much the account has for a while only, until it is exchanged. */
    int heldForMoves(HoldId id) {
        ModelStore.Hold hold = store.get(id);
        return isMove(id) && hold.isLive(store.now) ? hold.units() : 0;
    }

    /** Exchanges what is held for what was booked, or changes nothing. */
    boolean settle(HoldId id) {
        var wish = Objects.requireNonNull(wishes.get(id));
        ModelStore.Hold held = store.get(id);
        ModelStore.Hold booking = store.get(wish.booking());
        int many = wish.from().size();
        // As many for as many: no limit is asked, however late it is, and nobody has more by it.
        boolean possible = held.state != HoldView.State.CONFIRMED
                && held.state != HoldView.State.REVOKED
                && booking.state == HoldView.State.CONFIRMED
                && booking.seats.containsAll(wish.from())
                && held.seats.size() == many
                && held.seats.stream().allMatch(seat -> store.cells[seat].isSellable(id, store.now));
        if (!possible) {
            return false;
        }
        held.state = HoldView.State.REVOKED;
        booking.seats.removeAll(wish.from());
        booking.seats.addAll(held.seats);
        wish.from().forEach(seat -> store.cells[seat].free());
        held.seats.forEach(seat -> store.cells[seat].sell(wish.booking()));
        return true;
    }

    /** Gives one seat or one piece of a booking back, or all of it; which it was. */
    Optional<HoldId> giveBack(SplittableRandom random) {
        Optional<ModelStore.Hold> any = any(random, hold -> true);
        any.ifPresent(booking -> {
            boolean all = booking.units() == 1 || random.nextBoolean();
            List<Integer> seats = new ArrayList<>(booking.seats);
            if (!all) {
                seats = seats.subList(0, Math.min(1, seats.size()));
            }
            int pieces = all ? booking.pieces : 1 - seats.size();
            booking.seats.removeAll(seats);
            booking.pieces -= pieces;
            booking.counts -= pieces;
            store.giveBack(pieces);
            seats.forEach(seat -> store.cells[seat].free());
            if (all) {
                booking.state = HoldView.State.REVOKED;
            }
        });
        return any.filter(booking -> booking.state == HoldView.State.REVOKED).map(booking -> booking.claim.id());
    }

    /** The house keeps so many of the pool in all, if there are as many; the list has first what it gives back. */
    void houseKeeps(int pieces) {
        if (store.remaining - store.kept + store.house >= pieces) {
            store.kept += store.poolListed ? Math.max(0, store.house - pieces) : 0;
            store.remaining += store.house - pieces;
            store.house = pieces;
        }
    }

    private Optional<ModelStore.Hold> any(SplittableRandom random, Predicate<ModelStore.Hold> which) {
        List<ModelStore.Hold> booked = store.holds.values().stream()
                .filter(hold -> hold.state == HoldView.State.CONFIRMED)
                .filter(which)
                .toList();
        return booked.isEmpty() ? Optional.empty() : Optional.of(booked.get(random.nextInt(booked.size())));
    }
}

package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wish to hold a set of units of one session, all or nothing. Everything in it was checked and computed by the
 * server.
 *
 * @param id the hold that it becomes when it is granted
 * @param session session of all units
 * @param person who asks, in which sale, and how much they may have
 * @param units different units that were named, with their prices
 * @param pools how many of which areas, each area once
 * @param best how many more the desk is to choose; together with all others 1 to 50
 * @param key idempotency key of the request, unique per account
 * @param fingerprint of the request's content; the same key with another one is refused
 */
public record Claim(
        HoldId id,
        SessionId session,
        Person person,
        List<Wish> units,
        List<Count> pools,
        Optional<Best> best,
        String key,
        String fingerprint) {

    /** Most units of one claim. */
    public static final int UNITS_MAX = 50;

    /** Copies the lists, so that a claim in a queue never changes. */
    public Claim {
        units = List.copyOf(units);
        pools = List.copyOf(pools);
    }

    /** How many units it is for, however long. */
    int size() {
        int named = (int) units.stream().map(Wish::unit).distinct().count();
        int counted = pools.stream().mapToInt(Count::count).sum();
        return named + counted + best.map(Best::units).orElse(0);
    }

    /** The same claim once the desk has chosen. */
    Claim withChosen(List<Wish> chosen) {
        List<Wish> all = Stream.concat(units.stream(), chosen.stream()).toList();
        return new Claim(id, session, person, all, pools, Optional.empty(), key, fingerprint);
    }

    /** The hold that this claim became. */
    HoldView held(HoldTimes times) {
        Stream<HoldView.Line> named =
                units.stream().map(wish -> new HoldView.Line(wish.unit(), wish.unit(), wish.category(), wish.price()));
        Stream<HoldView.Line> counted = pools.stream().flatMap(Count::lines);
        return new HoldView(
                id,
                session,
                person.sale(),
                person.account(),
                person.admission(),
                HoldView.State.ACTIVE,
                times.shownUntil(),
                times.heldUntil(),
                Stream.concat(named, counted).toList());
    }

    /**
     * Who asks.
     *
     * @param sale the sale whose limit counts
     * @param account the account that pays
     * @param admission the admission that let them in, where the sale has a waiting room
     * @param unitsMax most units that this account may hold and own in this sale
     */
    public record Person(SaleId sale, AccountId account, Optional<AdmissionId> admission, int unitsMax) {}

    /**
     * One cell wanted: a unit for one step of time. A table for 90 minutes is three of them.
     *
     * @param unit which
     * @param slot step of time; 0 where the session has only one
     * @param ordinal of its cell in the session
     * @param category its price category
     * @param price its price
     */
    public record Wish(UnitId unit, int slot, int ordinal, String category, Money price) {

        /** For a session of one step of time. */
        public Wish(UnitId unit, int ordinal, String category, Money price) {
            this(unit, 0, ordinal, category, price);
        }
    }

    /**
     * Some of an area, wherever in it. Each gets an id of its own, by which it is given back, or let in.
     *
     * @param pool the area
     * @param pieces new ids, as many as are wanted; at least one
     * @param category its price category
     * @param price price of each
     */
    public record Count(UnitId pool, List<UnitId> pieces, String category, Money price) {

        /** Copies the list. */
        public Count {
            pieces = List.copyOf(pieces);
        }

        /** How many. */
        int count() {
            return pieces.size();
        }

        /** The price of each. */
        Stream<Money> prices() {
            return pieces.stream().map(piece -> price);
        }

        private Stream<HoldView.Line> lines() {
            return pieces.stream().map(piece -> new HoldView.Line(piece, pool, category, price));
        }
    }

    /**
     * Units that the desk chooses when it decides, and not before: what was best when somebody asked is often gone when
     * their turn comes.
     *
     * @param units how many
     * @param chooser knows the hall and what is wanted
     */
    public record Best(int units, Chooser chooser) {}

    /** Chooses among what is left. Pure and quick: the lane waits for it. */
    @FunctionalInterface
    public interface Chooser {

        /**
         * The best of the free cells, given by their ordinals, as many as are wanted; none when nothing fits. The set
         * is only lent.
         */
        Choice choose(BitSet free);
    }

    /**
     * What a chooser says.
     *
     * @param units what it chose; empty when nothing fits
     * @param left what there is instead; says nothing when it did choose
     */
    public record Choice(List<Wish> units, ClaimOutcome.NoneTogether left) {}
}

package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Claims of all kinds on a {@link ModelStore}, as chance has it. */
final class ModelClaims {

    private static final int PEOPLE = 9;

    private final SplittableRandom random;
    private final int seats;
    private final boolean lawn;
    private final List<Claim> asked = new ArrayList<>();
    private int numbers;

    /** Of people of whom most want to stand, or to sit. */
    ModelClaims(SplittableRandom random, int seats, boolean lawn) {
        this.random = random;
        this.seats = seats;
        this.lawn = lawn;
    }

    AccountId anybody() {
        return ModelStore.account(random.nextInt(PEOPLE));
    }

    /** Of somebody who names seats, leaves the choice, wants some of the area, or all of that; or asks again. */
    Claim next() {
        if (!asked.isEmpty() && random.nextInt(8) == 0) {
            Claim again = asked.get(random.nextInt(asked.size()));
            return random.nextBoolean() ? again : withKeyOf(again);
        }
        List<Integer> named = new ArrayList<>();
        if (random.nextInt(3) > (lawn ? 1 : 0)) {
            int first = random.nextInt(seats - 1);
            named.add(first);
            if (random.nextBoolean()) {
                named.add(first + 1);
            }
        }
        int pieces = wantsToStand() ? 1 + random.nextInt(3) : 0;
        boolean chosen = (named.isEmpty() && pieces == 0) || random.nextInt(4) == 0;
        Claim claim = claim(wishes(named), chosen ? 1 + random.nextInt(3) : 0, pieces, person(anybody(), 0));
        asked.add(claim);
        return claim;
    }

    boolean wantsToStand() {
        return random.nextInt(4) < (lawn ? 3 : 1);
    }

    /** Of one seat and perhaps some of the area. */
    Claim named() {
        return claim(wishes(List.of(random.nextInt(seats))), 0, random.nextInt(3), person(anybody(), 0));
    }

    /** Of some of the area. */
    Claim ofArea() {
        return claim(List.of(), 0, 1 + random.nextInt(3), person(anybody(), 0));
    }

    /** On a seat that is to take the place of another. */
    Claim move(AccountId account, int seat) {
        return claim(wishes(List.of(seat)), 0, 0, person(account, 1));
    }

    /** What the list offers. */
    Claim offer(AccountId account, List<Claim.Wish> units, int pieces) {
        return claim(units, 0, pieces, person(account, 0));
    }

    private Claim withKeyOf(Claim other) {
        Claim claim = claim(wishes(List.of(random.nextInt(seats))), 0, 0, other.person());
        return new Claim(
                claim.id(),
                claim.session(),
                other.person(),
                claim.units(),
                claim.pools(),
                claim.best(),
                other.key(),
                "else");
    }

    private static Claim.Person person(AccountId account, int more) {
        return new Claim.Person(ModelStore.SALE, account, Optional.empty(), ModelStore.LIMIT + more);
    }

    private static List<Claim.Wish> wishes(List<Integer> seats) {
        return seats.stream().map(ModelStore::wish).toList();
    }

    private Claim claim(List<Claim.Wish> wishes, int best, int pieces, Claim.Person person) {
        int number = ++numbers;
        Optional<Claim.Best> choice =
                best == 0 ? Optional.empty() : Optional.of(new Claim.Best(best, free -> choiceOf(free, best)));
        List<Claim.Count> counted = pieces == 0 ? List.of() : List.of(ModelStore.count(number, pieces));
        HoldId id = ModelStore.holdId(number);
        return new Claim(id, ModelStore.SESSION, person, wishes, counted, choice, "k" + number, "f" + number);
    }

    private static Claim.Choice choiceOf(BitSet free, int units) {
        List<Claim.Wish> found = firstOf(free, units);
        return new Claim.Choice(
                found,
                found.isEmpty()
                        ? new ClaimOutcome.NoneTogether(longestRun(free), 0, free.cardinality())
                        : new ClaimOutcome.NoneTogether(0, 0, 0));
    }

    /** The first so many that are free beside each other; empty when there are none. */
    static List<Claim.Wish> firstOf(BitSet free, int units) {
        for (int from = free.nextSetBit(0); from >= 0; from = free.nextSetBit(free.nextClearBit(from))) {
            if (free.nextClearBit(from) - from >= units) {
                return IntStream.range(from, from + units)
                        .mapToObj(ModelStore::wish)
                        .toList();
            }
        }
        return List.of();
    }

    static int longestRun(BitSet free) {
        int longest = 0;
        for (int from = free.nextSetBit(0); from >= 0; from = free.nextSetBit(free.nextClearBit(from))) {
            longest = Math.max(longest, free.nextClearBit(from) - from);
        }
        return longest;
    }
}

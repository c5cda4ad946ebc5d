package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.Claim;
import io.hanjul.inventory.ClaimOutcome;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.place.Unit;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: who asks for two beside each other gets two beside each other, as long as there are any. */
@ServerTest
class BestClaimRaceIT {

    private static final int ROWS = 50;
    private static final int A_ROW = 20;
    private static final int GUESTS = ROWS * A_ROW / 2;
    private static final long SEED = 20261126;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    Holds holds;

    @Autowired
    Offers offers;

    @Autowired
    BestChoices choices;

    @Autowired
    IdSource ids;

    @Test
    void fiveHundredWhoAskForTwoAtOnceHaveAThousandSeatsInPairs() {
        Offer hall = hall();
        List<Integer> guests = IntStream.range(0, GUESTS).boxed().toList();

        List<ClaimOutcome> outcomes = Race.of(guests, guest -> holds.claim(bestTwo(hall)));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(ClaimOutcome.Held.class));
        Set<Integer> all = new HashSet<>();
        outcomes.forEach(outcome -> all.addAll(pairOf(outcome, hall)));
        assertThat(all).as("nobody has a seat of somebody else").hasSize(2 * GUESTS);
        assertThat(holds.claim(bestTwo(hall))).isEqualTo(new ClaimOutcome.NoneTogether(0, 0, 0));
    }

    /** Free pairs only become fewer here, so one that is left in the end was there for everybody who was refused. */
    @Test
    void nobodyIsRefusedAPairWhileOthersNameSeats() {
        Offer hall = hall();
        List<Unit> units = hall.units().values().stream()
                .sorted(Comparator.comparingInt(Unit::ordinal))
                .toList();
        var random = new SplittableRandom(SEED);
        List<Claim> claims = IntStream.range(0, GUESTS * 3 / 2)
                .mapToObj(number ->
                        number % 3 == 0 ? named(hall, units.get(random.nextInt(units.size()))) : bestTwo(hall))
                .toList();

        List<ClaimOutcome> outcomes = Race.of(claims, holds::claim);

        Set<Integer> gone = new HashSet<>();
        outcomes.stream()
                .filter(ClaimOutcome.Held.class::isInstance)
                .forEach(held ->
                        ((ClaimOutcome.Held) held).hold().lines().forEach(line -> gone.add(ordinal(line, hall))));
        boolean aPairIsLeft = IntStream.range(0, units.size() - 1)
                .anyMatch(seat -> seat % A_ROW < A_ROW - 1 && !gone.contains(seat) && !gone.contains(seat + 1));
        boolean somebodyWasRefused = outcomes.stream().anyMatch(ClaimOutcome.NoneTogether.class::isInstance);
        assertThat(aPairIsLeft && somebodyWasRefused).isFalse();
        assertThat(outcomes).noneSatisfy(outcome -> assertThat(outcome).isInstanceOf(ClaimOutcome.Overtaken.class));
    }

    private Offer hall() {
        Venue venue = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(ROWS, A_ROW), 4));
        return offers.of(SessionId.of(venue.session()));
    }

    private static List<Integer> pairOf(ClaimOutcome outcome, Offer hall) {
        List<Integer> pair = ((ClaimOutcome.Held) outcome)
                .hold().lines().stream()
                        .map(line -> ordinal(line, hall))
                        .sorted()
                        .toList();
        assertThat(pair).hasSize(2);
        assertThat(pair.getLast()).as("beside").isEqualTo(pair.getFirst() + 1);
        assertThat(pair.getLast() / A_ROW).as("in one row").isEqualTo(pair.getFirst() / A_ROW);
        return pair;
    }

    private static int ordinal(HoldView.Line line, Offer hall) {
        return Objects.requireNonNull(hall.units().get(line.unit())).ordinal();
    }

    private Claim bestTwo(Offer hall) {
        var two = new SuggestionWish(2, 0, 0, Set.of(), List.of());
        return claim(hall, List.of(), Optional.of(choices.of(hall, two, List.of())));
    }

    private Claim named(Offer hall, Unit unit) {
        return claim(hall, List.of(BestChoices.wish(unit, hall.prices())), Optional.empty());
    }

    private Claim claim(Offer hall, List<Claim.Wish> named, Optional<Claim.Best> best) {
        var id = new HoldId(ids.next());
        var person = new Claim.Person(hall.sale().id(), new AccountId(ids.next()), Optional.empty(), 4);
        return new Claim(id, hall.session().id(), person, named, List.of(), best, "key-" + id, "any");
    }
}

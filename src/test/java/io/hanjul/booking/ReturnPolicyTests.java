package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.booking.ReturnPolicy.Ask;
import io.hanjul.booking.ReturnPolicy.Found;
import io.hanjul.booking.ReturnPolicy.Stock;
import io.hanjul.ids.Money;
import io.hanjul.ids.ReturnAskId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReturnPolicyTests {

    private static final Instant NOON = Instant.parse("2026-12-24T12:00:00Z");
    private static final UnitId STANDING = new UnitId(new UUID(9, 9));

    private int asks;

    private Ask ask(int units) {
        return new Ask(new ReturnAskId(new UUID(0, ++asks)), new ReturnWish(units, Set.of(), false, 0));
    }

    /** One row, in which what is side by side is together; else as many of the area. */
    private static Optional<Found> sideBySide(ReturnWish wish, Stock left) {
        for (int from = left.free().nextSetBit(0); from >= 0; from = left.free().nextSetBit(from + 1)) {
            if (left.free().nextClearBit(from) - from >= wish.units()) {
                int first = from;
                List<Claim.Wish> units = IntStream.range(first, first + wish.units())
                        .mapToObj(ordinal ->
                                new Claim.Wish(new UnitId(new UUID(1, ordinal)), ordinal, "R", new Money(1_000, "KRW")))
                        .toList();
                return Optional.of(new Found(units, Optional.empty()));
            }
        }
        return Optional.of(new Found(List.of(), Optional.of(STANDING)))
                .filter(area -> left.areas().getOrDefault(STANDING, 0) >= wish.units());
    }

    private static List<ReturnAskId> served(List<Ask> line, String free, int standing) {
        var cells = new BitSet();
        for (int i = 0; i < free.length(); i++) {
            cells.set(i, free.charAt(i) == 'o');
        }
        var stock = new Stock(cells, Map.of(STANDING, standing));
        List<ReturnAskId> ids = ReturnPolicy.serve(line, stock, ReturnPolicyTests::sideBySide).stream()
                .map(one -> one.ask().id())
                .toList();
        assertThat(cells.cardinality()).as("the stock is only lent").isEqualTo((int)
                free.chars().filter(one -> one == 'o').count());
        return ids;
    }

    @Test
    void servesInTheOrderOfTheList() {
        Ask first = ask(2);
        Ask second = ask(2);
        assertThat(served(List.of(first, second), "xooxx", 0)).containsExactly(first.id());
        assertThat(served(List.of(second, first), "xooxx", 0)).containsExactly(second.id());
    }

    @Test
    void passesOverWhoCannotHaveAllOfItAndServesWhoCan() {
        Ask four = ask(4);
        Ask one = ask(1);
        Ask two = ask(2);
        assertThat(served(List.of(four, one, two), "ooxxoo", 0)).containsExactly(one.id(), two.id());
        assertThat(served(List.of(four, one, two), "oooooo", 0)).containsExactly(four.id(), one.id());
    }

    @Test
    void nobodyBehindGetsWhatTheFirstCouldHave() {
        Ask two = ask(2);
        Ask one = ask(1);
        assertThat(served(List.of(two, one), "oo", 0)).containsExactly(two.id());
    }

    @Test
    void countsWhatIsSoldByNumber() {
        Ask two = ask(2);
        Ask again = ask(2);
        Ask one = ask(1);
        assertThat(served(List.of(two, again, one), "", 3)).containsExactly(two.id(), one.id());
    }

    @Test
    void anOfferIsShorterNearTheEnd() {
        assertThat(offerAt(NOON.plus(Duration.ofDays(3)))).contains(Duration.ofMinutes(30));
        assertThat(offerAt(NOON.plus(Duration.ofMinutes(60)))).contains(Duration.ofMinutes(15));
        assertThat(offerAt(NOON.plus(Duration.ofMinutes(12)))).contains(Duration.ofMinutes(5));
        assertThat(offerAt(NOON.plus(Duration.ofMinutes(3)))).contains(Duration.ofMinutes(3));
        assertThat(offerAt(NOON.plus(Duration.ofSeconds(59)))).isEmpty();
        assertThat(offerAt(NOON.minus(Duration.ofSeconds(1)))).isEmpty();
    }

    private static Optional<Duration> offerAt(Instant end) {
        return ReturnPolicy.offerFor(NOON, end, Duration.ofMinutes(30), Duration.ofMinutes(5));
    }
}

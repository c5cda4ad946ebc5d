package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.Money;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentlyTakenTests {

    private static final SessionId EVENING = new SessionId(new UUID(0, 1));
    private static final SessionId MATINEE = new SessionId(new UUID(0, 2));

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final RecentlyTaken recently = new RecentlyTaken(nanos::get);

    @Test
    void knowsWhichOfTheNamedSeatsAreGone() {
        recently.note(List.of(taken(EVENING, 3), taken(EVENING, 5)));

        assertThat(recently.goneOf(claim(EVENING, 2, 3, 5))).containsExactly(unit(3), unit(5));
        assertThat(recently.goneOf(claim(EVENING, 2, 4))).isEmpty();
        assertThat(recently.goneOf(claim(MATINEE, 3))).isEmpty();
    }

    @Test
    void forgetsAfterAQuarterOfASecondHoweverOftenItIsNoted() {
        recently.note(List.of(taken(EVENING, 3)));
        after(200);
        recently.note(List.of(taken(EVENING, 5)));
        assertThat(recently.goneOf(claim(EVENING, 3, 5))).hasSize(2);

        after(50);

        assertThat(recently.goneOf(claim(EVENING, 3, 5))).isEmpty();
        recently.note(List.of(taken(EVENING, 5)));
        assertThat(recently.goneOf(claim(EVENING, 3, 5))).containsExactly(unit(5));
    }

    @Test
    void forgetsASessionInWhichSomethingWasReleased() {
        recently.note(List.of(taken(EVENING, 3), taken(MATINEE, 3)));

        recently.forget(EVENING);

        assertThat(recently.goneOf(claim(EVENING, 3))).isEmpty();
        assertThat(recently.goneOf(claim(MATINEE, 3))).hasSize(1);
    }

    private void after(int millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private static CellTable.Locked taken(SessionId session, int seat) {
        return new CellTable.Locked(session, unit(seat), 0, seat, "HELD", false);
    }

    private static Claim claim(SessionId session, int... seats) {
        var person = new Claim.Person(new SaleId(new UUID(0, 1)), new AccountId(new UUID(0, 1)), Optional.empty(), 4);
        var wishes = IntStream.of(seats)
                .mapToObj(seat -> new Claim.Wish(unit(seat), seat, "R", new Money(1_000, "KRW")))
                .toList();
        return new Claim(new HoldId(new UUID(0, 1)), session, person, wishes, List.of(), Optional.empty(), "key", "");
    }

    private static UnitId unit(int seat) {
        return new UnitId(new UUID(1, seat));
    }
}

package io.hanjul.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.IdSource;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hold that has ended counts no more; so before it is confirmed late, everything that its person has is counted. */
@ServerTest
class LateLimitIT {

    private static final int LIMIT = 4;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    IdSource ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Holds holds;

    @Autowired
    Revocations revocations;

    private Claimants claimants;
    private Claim late;

    @BeforeEach
    void threeSeatsRunOutWhileThePaymentIsOnItsWay() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 10), LIMIT));
        claimants = new Claimants(hall, ids, jdbc, LIMIT);
        late = claimants.claim(0, 1, 2);
        assertThat(holds.claim(late)).isInstanceOf(ClaimOutcome.Held.class);
        claimants.ends(late.id(), 0);
    }

    /** Nobody has paid here. */
    @AfterEach
    void giveBack() {
        transaction.executeWithoutResult(status -> revocations.revoke(List.of(late.id())));
    }

    private boolean confirms(HoldId hold) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> holds.confirm(hold, new BookingId(ids.next()), LIMIT)));
    }

    private ClaimOutcome samePersonClaims(int... seats) {
        Claim more = claimants.claim(seats);
        return holds.claim(new Claim(
                more.id(),
                more.session(),
                late.person(),
                more.units(),
                more.pools(),
                more.best(),
                more.key(),
                more.fingerprint()));
    }

    @Test
    void whoHasTakenOthersSinceGetsNoMoreThanOnePersonMay() {
        assertThat(samePersonClaims(3, 4)).isInstanceOf(ClaimOutcome.Held.class);

        assertThat(confirms(late.id())).isFalse();

        assertThat(claimants.cell(0)).doesNotStartWith("SOLD");
    }

    @Test
    void whoHasRoomForBothGetsBothAndThenNoMore() {
        assertThat(samePersonClaims(3)).isInstanceOf(ClaimOutcome.Held.class);

        assertThat(confirms(late.id())).isTrue();

        assertThat(samePersonClaims(4)).isInstanceOf(ClaimOutcome.OverLimit.class);
    }
}

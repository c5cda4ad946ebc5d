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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Goal: a look at what claims name refuses only what PostgreSQL would refuse at that moment. */
@ServerTest
class TakenTableIT {

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
    TakenTable taken;

    @Autowired
    Revocations revocations;

    private Claimants claimants;

    @BeforeEach
    void openAHall() {
        Venue hall = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 6), 50));
        claimants = new Claimants(hall, ids, jdbc, 50);
    }

    private HoldId held(Claim claim) {
        return ((ClaimOutcome.Held) holds.claim(claim)).hold().id();
    }

    private boolean isTaken(int seat) {
        Claim claim = claimants.claim(seat);
        return taken.takenOf(Map.of(7, claim)).containsKey(7);
    }

    @Test
    void takenIsWhatSomebodyHoldsOrHasBought() {
        HoldId live = held(claimants.claim(1));
        HoldId over = held(claimants.claim(2));
        claimants.ends(over, 0);
        HoldId sold = held(claimants.claim(3));
        transaction.executeWithoutResult(status -> holds.confirm(sold, new BookingId(ids.next()), 50));

        assertThat(isTaken(0)).as("free").isFalse();
        assertThat(isTaken(1)).as("held").isTrue();
        assertThat(isTaken(2)).as("held until a moment ago").isFalse();
        assertThat(isTaken(3)).as("sold").isTrue();

        holds.release(live);
        transaction.executeWithoutResult(status -> revocations.revoke(List.of(sold)));
        assertThat(isTaken(1)).as("given back").isFalse();
        assertThat(isTaken(3)).as("sold and taken back").isFalse();
    }

    @Test
    void whatTheHouseKeepsIsAnAnswerOfItsOwn() {
        jdbc.sql("UPDATE cell SET state = 'BLOCKED' WHERE session_id = CAST(:session AS uuid) AND ordinal = 4")
                .param("session", claimants.hall().session())
                .update();

        assertThat(isTaken(4)).isFalse();
    }

    @Test
    void onlyTheUnitsThatAreTakenAreNamedAndOnlyTheClaimsThatHaveSuch() {
        held(claimants.claim(1));
        Claim some = claimants.claim(0, 1, 2);
        Claim none = claimants.claim(2, 3);

        var found = taken.takenOf(Map.of(0, none, 1, some));

        assertThat(found).containsOnlyKeys(1);
        assertThat(found.get(1)).containsExactly(some.units().get(1).unit());
    }

    @Test
    void aRequestThatWasMadeBeforeIsLeftToBeAnsweredAsBefore() {
        Claim granted = claimants.claim(1);
        held(granted);

        assertThat(taken.takenOf(Map.of(0, granted))).isEmpty();
    }
}

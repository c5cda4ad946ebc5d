package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanjul.catalog.PresaleRule;
import io.hanjul.catalog.RehearsalRule;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.ServerTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who joins too often from one network is put off before anything is looked up. */
@ServerTest
class JoinLimitIT {

    private static final int PER_MINUTE = 3;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private IdSource ids;

    private Turns turns;

    @BeforeEach
    void withALowLimit() {
        var minute = Duration.ofMinutes(1);
        var settings = new WaitingRoomSettings(
                16, minute, minute, minute, minute, minute, minute, PER_MINUTE, 1, 1, 1, 1, minute, 1, minute, 1);
        turns = new Turns(
                server.getBean(RoomWatch.class),
                server.getBean(RehearsalRule.class),
                server.getBean(PresaleRule.class),
                server.getBean(Stamps.class),
                server.getBean(TurnCheck.class),
                server.getBean(TurnOfAccount.class),
                server.getBean(Lobbies.class),
                server.getBean(Beats.class),
                server.getBean(GateLanes.class),
                settings,
                server.getBean(Clock.class));
    }

    @Test
    void aNetworkJoinsOnlySoOftenInAMinuteAndOthersDoNotFeelIt() {
        RoomId room = new LineFixture(server).room(600, 5);
        for (int join = 0; join < PER_MINUTE; join++) {
            assertThat(turns.join(room, NOBODY, from("203.0.113.1")).fresh()).isTrue();
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> turns.join(room, NOBODY, from("203.0.113.1")));

        assertThat(refusal.code()).isEqualTo(EdgeProblem.TOO_MANY_REQUESTS);
        assertThat(refusal.facts()).containsKey("retryAfterSeconds");
        assertThat(turns.join(room, NOBODY, from("203.0.113.2")).fresh()).isTrue();
    }

    /** A room that nobody knows would have to be looked for in the database. */
    @Test
    void whoIsPutOffCostsTheDatabaseNothing() {
        RoomId known = new LineFixture(server).room(600, 5);
        for (int join = 0; join < PER_MINUTE; join++) {
            turns.join(known, NOBODY, from("203.0.113.3"));
        }
        var unknown = new RoomId(ids.next());
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> turns.join(unknown, NOBODY, from("203.0.113.3")));

        assertThat(refusal.code()).isEqualTo(EdgeProblem.TOO_MANY_REQUESTS);
    }

    private static final Bearer NOBODY = new Bearer(Optional.empty(), "", "");

    private static Arrival from(String network) {
        return new Arrival(network, Optional.empty());
    }
}

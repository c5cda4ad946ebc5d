package io.hanjul.booking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** A new hold is answered from what was decided and not read again; so both must say the same. */
@ServerTest
class HoldAnswerIT {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aNewHoldIsAnsweredAsItIsReadLater() {
        Venue venue = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 5), 4));
        Guest guest = people.aGuest();

        Answer made = guest.holds(venue.session(), venue.units().subList(1, 4)).expecting(201);

        Answer read = guest.api().get("/v1/holds/" + made.text("id")).expecting(200);
        assertThat(withoutNow(made)).isEqualTo(withoutNow(read));
        assertThat(made.body().get("units")).hasSize(3);
    }

    @Test
    void aHoldThatOutlivesItsPassKeepsThePlaceInside() {
        Venue venue = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(2, 5), 4));
        String room = venue.opensARoom(600, 50);
        Guest guest = people.aGuest().joins(room).isCalledAndEnters(room);
        leaves(guest, room, "1 minute");

        Answer hold =
                guest.holds(venue.session(), List.of(venue.units().getFirst())).expecting(201);

        boolean kept = jdbc.sql("""
                        SELECT a.expires_at >= h.held_until
                          FROM hold AS h JOIN admission AS a ON a.id = h.admission_id
                         WHERE h.id = :hold
                        """)
                .param("hold", UUID.fromString(hold.text("id")))
                .query((rs, row) -> rs.getBoolean(1))
                .single();
        assertThat(kept).isTrue();
    }

    @Test
    void answersLeaveInOnePieceWhetherYesOrNo() {
        Venue venue = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 2), 4));

        Answer yes = people.aGuest().holds(venue.session(), venue.units());
        Answer no = people.aGuest().holds(venue.session(), venue.units());

        assertThat(List.of(yes.status(), no.status())).containsExactly(201, 409);
        assertThat(List.of(yes, no)).allSatisfy(answer -> {
            assertThat(answer.header("Transfer-Encoding")).isEmpty();
            assertThat(answer.header("Content-Length"))
                    .isEqualTo(Integer.toString(answer.raw().body().getBytes(UTF_8).length));
        });
    }

    private void leaves(Guest guest, String room, String left) {
        jdbc.sql("""
                        UPDATE admission SET (pass_expires_at, expires_at) =
                               (clock_timestamp(), clock_timestamp() + CAST(:left AS interval))
                         WHERE room_id = :room AND account_id = :account
                        """)
                .param("left", left)
                .param("room", UUID.fromString(room))
                .param("account", UUID.fromString(guest.accountId()))
                .update();
    }

    private static ObjectNode withoutNow(Answer answer) {
        var body = (ObjectNode) answer.body().deepCopy();
        body.remove("now");
        return body;
    }
}

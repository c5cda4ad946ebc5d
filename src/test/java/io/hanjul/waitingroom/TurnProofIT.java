package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.waitingroom.line.TurnToken;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever holds a turn can show that it was in its tick before the draw; whoever has one made later cannot. */
@ServerTest
class TurnProofIT {

    private static final int GUESTS = 12;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private RoomWatch watch;

    private LineFixture fixture;
    private RoomId room;
    private List<Api> guests;

    @BeforeEach
    void aLine() {
        fixture = new LineFixture(server);
        room = fixture.room(FAST, 50);
        guests = Race.of(fixture.guests(fixture.api(), GUESTS), guest -> join(guest, room));
        guests.forEach(guest -> awaitState(guest, room, "CALLED"));
    }

    @Test
    void everybodyWhoJoinedHasAProofThatLeadsToTheChain() {
        for (Api guest : guests) {
            assertThat(check(turnOf(guest), proofOf(guest)))
                    .startsWith("Nothing is wrong with this line.")
                    .contains("It was in its tick before the draw");
        }
        Api anonymous = join(fixture.api(), room);
        awaitState(anonymous, room, "CALLED");
        assertThat(check(turnOf(anonymous), proofOf(anonymous))).contains("It was in its tick before the draw");
    }

    /** As whoever has the key could, for the coordinates of somebody who has gone, once their place is known. */
    @Test
    void aTurnThatIsSignedLaterHasNone() {
        Api gone = guests.getFirst();
        KnownRoom known = watch.require(room);
        TurnToken genuine = known.verify(turnOf(gone)).orElseThrow();
        String forged =
                known.keys().sign(new TurnToken(genuine.turn(), genuine.ceilingLog2(), TurnToken.Owner.account(4711)));
        assertThat(fixture.api()
                        .with("Hanjul-Turn", forged)
                        .get(proofPath(gone))
                        .expecting(404)
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(check(forged, proofOf(gone))).contains("the proof does not lead from the turn to the root");
    }

    @Test
    void aProofIsForWhoHoldsATurnOfTheTickAlone() {
        Api gone = guests.getFirst();
        fixture.api().get(proofPath(gone)).expecting(401);
        gone.get(path(room, "/ticks/1/proof")).expecting(404);
    }

    private String proofPath(Api guest) {
        long tick = guest.get(path(room, "/turns/me/place"))
                .expecting(200)
                .body()
                .get("tick")
                .asLong();
        return path(room, "/ticks/" + tick + "/proof");
    }

    private String proofOf(Api guest) {
        return guest.get(proofPath(guest)).expecting(200).text("proof");
    }

    private String turnOf(Api guest) {
        return guest.post(path(room, "/turns"), Map.of()).expecting(200).text("turn");
    }

    /** What the command says. */
    private String check(String turn, String proof) {
        var said = new ByteArrayOutputStream();
        var printer = new PrintStream(said, true, StandardCharsets.UTF_8);
        String address = fixture.api().base().resolve(path(room, "")).toString();
        new CheckLineCommand(printer, printer).execute(address, "--turn", turn, "--proof", proof);
        return said.toString(StandardCharsets.UTF_8);
    }
}

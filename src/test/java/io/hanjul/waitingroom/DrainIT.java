package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.SOON;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A room that nobody joins any more: who is in the line is served to the end, and who comes now is told so. */
@ServerTest
class DrainIT {

    private static final int MANY = 20_000;
    private static final int CROWD = 12;
    private static final int ROUNDS = 3;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private final List<String> turns = Collections.synchronizedList(new ArrayList<>());
    private final List<String> late = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean drained = new AtomicBoolean();

    private LineFixture fixture;
    private Api owner;
    private RoomId room;
    private DeskFixture desk;

    @BeforeEach
    void aRoomWithPlaceForOne() {
        fixture = new LineFixture(server);
        owner = people.anOwner();
        Venue venue = Venue.onSale(owner, clock, new Venue.Setup(Plans.standing(1, 1, MANY), 4));
        overRoom(venue.opensARoom(FAST, 1));
    }

    private void aLobby() {
        Instant opens = clock.instant().plusSeconds(3_600);
        Venue soon = Venue.onSale(
                owner,
                new Venue.Setup(Plans.standing(1, 1, MANY), 4),
                new Venue.Window(opens, opens.plusSeconds(3_600)));
        overRoom(soon.opensALottery(FAST, 50));
    }

    private void overRoom(String id) {
        room = RoomId.of(id);
        desk = new DeskFixture(owner, id);
    }

    @Test
    void nobodyElseJoinsAndWhoStandsInLineIsServedToTheEnd() {
        Api inside = join(fixture.guest(fixture.api()), room);
        awaitState(inside, room, "CALLED");
        enter(inside, room).expecting(201);
        Api account = fixture.guest(fixture.api());
        Api waiting = join(account, room);
        awaitState(waiting, room, "WAITING");
        desk.setState("DRAINING").expecting(200);

        assertThat(joins(fixture.api()).expecting(409).code()).isEqualTo("ROOM_DRAINING");
        assertThat(joins(fixture.guest(fixture.api())).expecting(409).code()).isEqualTo("ROOM_DRAINING");
        Answer again = joins(account).expecting(200);
        assertThat(again.text("turn")).isEqualTo(joins(waiting).expecting(200).text("turn"));
        assertThat(standing(waiting).text("state")).isEqualTo("WAITING");
        assertThat(standing(waiting).text("roomState")).isEqualTo("DRAINING");
        await().atMost(SOON).until(() -> fixture.api().get(path(room, "/board")).text("state"), "DRAINING"::equals);

        inside.delete(path(room, "/turns/me")).expecting(204);
        awaitState(waiting, room, "CALLED");
        enter(waiting, room).expecting(201);
        assertThat(joins(inside).expecting(409).code())
                .as("a turn that is over brings nobody back")
                .isEqualTo("ROOM_DRAINING");

        desk.setState("OPEN").expecting(200);
        awaitState(join(fixture.guest(fixture.api()), room), room, "WAITING");
        new LineChecker(fixture.api(), room).finds();
    }

    /** While people stream in, it is drained and opened again. */
    @Test
    void ofThoseWhoJoinInThatMomentEachHasAPlaceOrIsTold() throws InterruptedException {
        desk.admit(FAST, 1_000_000).expecting(200);
        var going = new AtomicBoolean(true);
        var joining = Thread.startVirtualThread(() -> {
            while (going.get()) {
                Race.of(fixture.guests(fixture.api(), CROWD), this::joinsOrIsTold);
            }
        });
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int before = turns.size();
                await().atMost(SOON).until(() -> turns.size() > before + CROWD);
                desk.setState("DRAINING").expecting(200);
                drained.set(true);
                await().atMost(SOON).until(() -> calledUpTo() == turns.size());
                drained.set(false);
                desk.setState("OPEN").expecting(200);
            }
        } finally {
            going.set(false);
        }
        joining.join();
        assertThat(late).as("turns that were asked for after the order").isEmpty();
        await().atMost(SOON).until(() -> calledUpTo() == turns.size());
        turns.forEach(turn -> assertThat(
                        standing(fixture.api().with("Hanjul-Turn", turn)).text("state"))
                .isEqualTo("CALLED"));
        new LineChecker(fixture.api(), room).finds();
    }

    private Answer joinsOrIsTold(Api guest) {
        boolean over = drained.get();
        Answer answer = joins(guest);
        if (answer.status() == 201) {
            (over ? late : turns).add(answer.text("turn"));
        } else {
            assertThat(answer.expecting(409).code()).isEqualTo("ROOM_DRAINING");
        }
        return answer;
    }

    /** Before the opening of a lottery the order falls between two entries of the chain: nobody registers after it. */
    @Test
    void nobodyElseRegistersForADrawAndWhoHasRegisteredIsDrawn() {
        aLobby();
        Api account = fixture.guest(fixture.api());
        Api early = join(account, room);
        Api gone = fixture.guest(fixture.api());
        join(gone, room).delete(path(room, "/turns/me")).expecting(204);

        List<Api> accounts = fixture.guests(fixture.api(), CROWD);
        List<Api> registered = Collections.synchronizedList(new ArrayList<>());
        List<Runnable> all = new ArrayList<>();
        accounts.forEach(guest -> all.add(() -> {
            // A node that has not heard of the order may say to come again, until it has.
            Answer answer = joins(guest.patient());
            if (answer.status() == 201) {
                registered.add(guest.with("Hanjul-Turn", answer.text("turn")));
            } else {
                assertThat(answer.expecting(409).code()).isEqualTo("ROOM_DRAINING");
            }
        }));
        all.add(CROWD / 2, () -> desk.setState("DRAINING").expecting(200));
        Race.of(all, one -> {
            one.run();
            return one;
        });
        assertThat(joins(fixture.guest(fixture.api())).expecting(409).code()).isEqualTo("ROOM_DRAINING");
        assertThat(joins(gone).expecting(409).code()).isEqualTo("ROOM_DRAINING");
        joins(account).expecting(200);
        assertThat(fixture.number("SELECT tickets FROM room WHERE id = :room", room))
                .isEqualTo(registered.size() + 2);

        fixture.open(room);
        awaitState(early, room, "CALLED");
        registered.forEach(guest -> awaitState(guest, room, "CALLED"));
        assertThat(joins(fixture.guest(fixture.api())).expecting(409).code()).isEqualTo("ROOM_DRAINING");
        enter(early, room).expecting(201);
        new LineChecker(fixture.api(), room).finds();
    }

    private Answer joins(Api guest) {
        return guest.post(path(room, "/turns"), Map.of());
    }

    private Answer standing(Api guest) {
        return guest.get(path(room, "/turns/me")).expecting(200);
    }

    private int calledUpTo() {
        return fixture.number("SELECT CAST(called_up_to AS integer) FROM room WHERE id = :room", room);
    }
}

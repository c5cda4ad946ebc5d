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
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Venue;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The database of a room comes back from a backup, while its node lives on, or with nobody left who knows. */
@Order(2)
@BesideTest
class RecoveryIT {

    private static final int MANY = 20_000;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private People people;

    @Autowired
    private RoomWatch watch;

    @Autowired
    private Clock clock;

    private Api owner;
    private LineFixture fixture;
    private RoomId room;
    private LossFixture loss;

    @BeforeEach
    void open() {
        owner = people.anOwner();
        Venue venue = Venue.onSale(owner, clock, new Venue.Setup(Plans.standing(1, 1, MANY), 4));
        room = RoomId.of(venue.opensARoom(FAST, 1_000));
        fixture = new LineFixture(server);
        loss = new LossFixture(server, fixture, room);
    }

    @Test
    void aNodeThatLivesOnBringsTheWholeLineBack() {
        desk("PAUSED");
        List<Stander> early = joined(4);
        RoomBackup backup = loss.backup();
        List<Stander> late = joined(6);
        desk("OPEN");
        await().atMost(SOON).until(() -> calledUpTo() == 10);
        // On a busy machine nobody was heard for so long that all were passed over; who asks is called again.
        awaitState(late.getFirst().api, room, "CALLED");
        enter(late.getFirst().api, room).expecting(201);

        List<String> lost = backup.restore();
        await().atMost(SOON).until(() -> board().text("state").equals("RECOVERING"));
        Answer during = late.getFirst().api.get(path(room, "/turns/me")).expecting(200);
        assertThat(during.text("roomState")).isEqualTo("RECOVERING");
        assertThat(enter(late.get(1).api, room).expecting(503).code()).isEqualTo("TRY_AGAIN");
        Api newcomer = join(fixture.guest(fixture.api()), room);
        awaitEra(1);

        early.forEach(loss::standsWhereItStood);
        late.forEach(loss::standsWhereItStood);
        assertThat(loss.told().known().ticks()).isPositive();
        assertThat(loss.told().calledUpTo()).isEqualTo(10);
        desk("OPEN");
        awaitState(newcomer, room, "CALLED");
        // Whoever was called before the loss is called again, also who was inside; nobody gets another admission.
        late.forEach(one -> awaitState(one.api, room, "CALLED"));
        enter(late.getFirst().api, room).expecting(201);
        String seen = loss.told().known().seen();
        assertThat(lost).as("heads of the time that was lost").contains(seen);
        LineChecker checker = loss.checker();
        checker.finds("--seen", seen);
        assertThat(lost.getFirst()).isNotEqualTo(seen);
        assertThat(checker.check("--seen", lost.getFirst())).isEqualTo(CheckLineCommand.BROKEN);
        assertThat(checker.complaint()).contains("in the time of which data was lost");
    }

    @Test
    void guestsBringTheLineBackThatNobodyKnowsAnyMore() {
        desk("PAUSED");
        joined(3);
        RoomBackup backup = loss.backup();
        List<Stander> proven = new ArrayList<>(joined(2));
        List<Stander> silent = joined(3);
        proven.addAll(joined(2));
        List<Stander> behind = joined(1);
        long end = fixture.number("SELECT CAST(end_ordinal AS integer) FROM room WHERE id = :room", room);

        silent.forEach(one -> one.proof = "");

        loss.lose(backup);
        proven.forEach(this::shows);
        await().atMost(SOON).until(() -> board().text("state").equals("RECOVERING"));
        proven.forEach(this::shows);
        silent.subList(0, 2).forEach(one -> one.api.get(path(room, "/turns/me")).expecting(200));
        awaitEra(1);

        proven.forEach(loss::standsWhereItStood);
        assertThat(loss.told().known().proofs()).isGreaterThanOrEqualTo(proven.size());
        assertThat(loss.told().hole().to()).isGreaterThan(end);
        LongStream between = silent.stream().mapToLong(loss::awaitPlace);
        assertThat(between).allMatch(place -> place > proven.get(1).place && place < proven.get(2).place);
        behind.forEach(loss::awaitPlace);
        behind.forEach(loss::standsWhereItStood);
        Stander newcomer = joined(1).getFirst();
        assertThat(newcomer.place).isGreaterThanOrEqualTo(loss.told().hole().to());
        desk("OPEN");
        List.of(silent, behind, proven, List.of(newcomer))
                .forEach(some -> some.forEach(one -> awaitState(one.api, room, "CALLED")));
        assertThat(loss.checker().finds()).contains("Data was lost");
    }

    /** Two nodes: the one whose turns these are is gone, and the database knows nothing of it. */
    @Test
    void aTurnOfANodeThatIsGoneIsGivenAPlaceOnce() {
        desk("PAUSED");
        List<Stander> known = joined(2);
        Turn lost = new Turn(1, Ticks.at(clock.instant()) - 3, 77, 5);
        joined(1);
        operator()
                .put(path(room, "/recovery"), Map.of("reason", "the disk was replaced"))
                .expecting(200);
        await().atMost(SOON).until(() -> board().text("state").equals("RECOVERING"));
        awaitEra(1);
        assertThat(loss.told().reason()).isEqualTo("the disk was replaced");

        String token = watch.require(room).keys().sign(new TurnToken(lost, 4, TurnToken.Owner.BEARER));
        var orphan = new Stander(fixture.guest(fixture.api()).with("Hanjul-Turn", token), lost);
        orphan.place = loss.awaitPlace(orphan);
        assertThat(orphan.place).isBetween(3L, loss.told().hole().to() - 1);
        orphan.shows(room);
        loss.standsWhereItStood(orphan);
        known.forEach(loss::standsWhereItStood);
        desk("OPEN");
        awaitState(orphan.api, room, "CALLED");
        enter(orphan.api, room).expecting(201);
        loss.checker().finds();
    }

    @Test
    void onlyAnOperatorSaysThatABackupWasRestored() {
        owner.put(path(room, "/recovery"), Map.of("reason", "x")).expecting(403);
        operator().put(path(room, "/recovery"), Map.of("reason", " ")).expecting(400);
        assertThat(board().text("state")).isEqualTo("OPEN");
        assertThat(new DeskFixture(owner, room.toString())
                        .setState("RECOVERING")
                        .status())
                .isEqualTo(400);
    }

    /** A proof of the time before the loss starts nothing a second time. */
    @Test
    void anOldProofIsNoNews() {
        List<Stander> some = joined(2);
        RoomBackup backup = loss.backup();
        some.addAll(joined(2));
        backup.restore();
        awaitEra(1);
        some.forEach(this::shows);
        some.forEach(one -> awaitState(one.api, room, "CALLED"));
        assertThat(fixture.number("SELECT era FROM room WHERE id = :room", room))
                .isEqualTo(1);
    }

    private Api operator() {
        return people.anOperator();
    }

    /** So many who come one after the other, each in a tick of their own, with their proofs. */
    private List<Stander> joined(int count) {
        var all = new ArrayList<Stander>();
        for (int i = 0; i < count; i++) {
            Stander one = loss.joins();
            all.add(one);
            await().atMost(SOON).until(() -> fixture.sealedThrough(room) >= one.turn.tick());
            loss.stands(one);
        }
        return all;
    }

    private void shows(Stander one) {
        one.shows(room);
    }

    private void awaitEra(int era) {
        await().atMost(SOON).until(() -> watch.require(room).row().recovery().era() == era);
    }

    private long calledUpTo() {
        return fixture.number("SELECT CAST(called_up_to AS integer) FROM room WHERE id = :room", room);
    }

    private void desk(String state) {
        new DeskFixture(owner, room.toString()).setState(state).expecting(200);
    }

    private Answer board() {
        return people.stranger().get(path(room, "/board")).expecting(200);
    }
}

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
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.Ticks;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of a room comes back from a backup, while its node lives on, or with nobody left who knows. */
@BesideTest
@ResourceLock(LineFixture.ONE_AT_A_TIME)
class RecoveryIT {

    private static final int MANY = 20_000;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private RoomWatch watch;

    @Autowired
    private Clock clock;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Api owner;
    private LineFixture fixture;
    private RoomId room;

    @BeforeEach
    void open() {
        owner = people.anOwner();
        Venue venue = Venue.onSale(owner, clock, new Venue.Setup(Plans.standing(1, 1, MANY), 4));
        room = RoomId.of(venue.opensARoom(FAST, 1_000));
        fixture = new LineFixture(server);
        await().atMost(SOON).until(() -> watch.knows(room));
    }

    @Test
    void aNodeThatLivesOnBringsTheWholeLineBack() {
        desk("PAUSED");
        List<Stander> early = joined(4);
        RoomBackup backup = RoomBackup.of(jdbc, transactions, room);
        List<Stander> late = joined(6);
        desk("OPEN");
        await().atMost(SOON).until(() -> calledUpTo() == 10);
        enter(late.getFirst().api, room).expecting(201);

        List<String> lost = backup.restore();
        await().atMost(SOON).until(() -> board().text("state").equals("RECOVERING"));
        Answer during = late.getFirst().api.get(path(room, "/turns/me")).expecting(200);
        assertThat(during.text("roomState")).isEqualTo("RECOVERING");
        assertThat(enter(late.get(1).api, room).expecting(503).code()).isEqualTo("TRY_AGAIN");
        Api newcomer = join(fixture.guest(fixture.api()), room);
        awaitEra(1);

        early.forEach(this::standsWhereItStood);
        late.forEach(this::standsWhereItStood);
        assertThat(recovered().known().ticks()).isPositive();
        assertThat(recovered().calledUpTo()).isEqualTo(10);
        desk("OPEN");
        awaitState(newcomer, room, "CALLED");
        // Whoever was called before the loss is called again, also who was inside; nobody gets another admission.
        late.forEach(one -> awaitState(one.api, room, "CALLED"));
        enter(late.getFirst().api, room).expecting(201);
        String seen = recovered().known().seen();
        assertThat(lost).as("heads of the time that was lost").contains(seen);
        assertThat(check("--seen", seen)).isEqualTo(CheckLineCommand.GOOD);
        assertThat(lost.getFirst()).isNotEqualTo(seen);
        assertThat(check("--seen", lost.getFirst())).isEqualTo(CheckLineCommand.BROKEN);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("in the time of which data was lost");
    }

    @Test
    void guestsBringTheLineBackThatNobodyKnowsAnyMore() {
        desk("PAUSED");
        joined(3);
        RoomBackup backup = RoomBackup.of(jdbc, transactions, room);
        List<Stander> proven = new ArrayList<>(joined(2));
        List<Stander> silent = joined(3);
        proven.addAll(joined(2));
        List<Stander> behind = joined(1);
        long end = fixture.number("SELECT CAST(end_ordinal AS integer) FROM room WHERE id = :room", room);

        silent.forEach(one -> one.proof = "");

        lose(backup);
        proven.forEach(this::shows);
        await().atMost(SOON).until(() -> board().text("state").equals("RECOVERING"));
        proven.forEach(this::shows);
        silent.subList(0, 2).forEach(one -> one.api.get(path(room, "/turns/me")).expecting(200));
        awaitEra(1);

        proven.forEach(this::standsWhereItStood);
        assertThat(recovered().known().proofs()).isGreaterThanOrEqualTo(proven.size());
        assertThat(recovered().hole().to()).isGreaterThan(end);
        silent.forEach(this::isPlaced);
        behind.forEach(this::isPlaced);
        LongStream between = silent.stream().mapToLong(this::placeOf);
        assertThat(between).allMatch(place -> place > proven.get(1).place && place < proven.get(2).place);
        behind.forEach(this::standsWhereItStood);
        Stander newcomer = joined(1).getFirst();
        assertThat(newcomer.place).isGreaterThanOrEqualTo(recovered().hole().to());
        desk("OPEN");
        List.of(silent, behind, proven, List.of(newcomer))
                .forEach(some -> some.forEach(one -> awaitState(one.api, room, "CALLED")));
        assertThat(check()).isEqualTo(CheckLineCommand.GOOD);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Data was lost");
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
        assertThat(recovered().reason()).isEqualTo("the disk was replaced");

        String token = watch.require(room).keys().sign(new TurnToken(lost, 4, TurnToken.Owner.BEARER));
        var orphan = new Stander(fixture.guest(fixture.api()).with("Hanjul-Turn", token), lost);
        isPlaced(orphan);
        assertThat(placeOf(orphan)).isBetween(3L, recovered().hole().to() - 1);
        long first = placeOf(orphan);
        isPlaced(orphan);
        assertThat(placeOf(orphan)).isEqualTo(first);
        known.forEach(this::standsWhereItStood);
        desk("OPEN");
        awaitState(orphan.api, room, "CALLED");
        enter(orphan.api, room).expecting(201);
        assertThat(check()).isEqualTo(CheckLineCommand.GOOD);
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
        RoomBackup backup = RoomBackup.of(jdbc, transactions, room);
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
            Api guest = fixture.guest(fixture.api());
            Answer joined = guest.post(path(room, "/turns"), Map.of()).expecting(201);
            long tick = joined.body().get("tick").asLong();
            Turn turn = TurnToken.readOf(room.value(), joined.text("turn"))
                    .orElseThrow()
                    .turn();
            var one = new Stander(guest.with("Hanjul-Turn", joined.text("turn")), turn);
            all.add(one);
            await().atMost(SOON).until(() -> fixture.sealedThrough(room) >= tick);
            await().atMost(SOON).until(() -> {
                shows(one);
                return !one.proof.isEmpty();
            });
            one.place = placeOf(one);
        }
        return all;
    }

    private void shows(Stander one) {
        one.shows(room);
    }

    private void isPlaced(Stander one) {
        await().atMost(SOON).until(() -> {
            shows(one);
            return watch.require(room).ordinal(one.turn).isPresent();
        });
    }

    private void standsWhereItStood(Stander one) {
        assertThat(placeOf(one)).isEqualTo(one.place);
    }

    private long placeOf(Stander one) {
        return watch.require(room).ordinal(one.turn).orElseThrow();
    }

    /** As when all nodes were started anew: none remembers the room. */
    private void lose(RoomBackup backup) {
        Instant then = clock.instant();
        backup.remove();
        await().atMost(SOON).until(() -> !watch.knows(room));
        backup.restore();
        await().atMost(SOON)
                .until(() -> watch.knows(room) && watch.require(room).readAt().isAfter(then.plusMillis(1_200)));
    }

    private void awaitEra(int era) {
        await().atMost(SOON).until(() -> watch.require(room).row().recovery().era() == era);
    }

    private RecoverEntry recovered() {
        return RecoverEntry.parse(jdbc.sql("SELECT body FROM room_log WHERE room_id = :room AND kind = 'RECOVER'")
                .param("room", room.value())
                .query(String.class)
                .single());
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

    /** Says what is wrong, unless nothing is. */
    private int check(String... options) {
        out.reset();
        err.reset();
        var args = new ArrayList<>(
                List.of(people.stranger().base().resolve(path(room, "")).toString()));
        args.addAll(List.of(options));
        int code = new CheckLineCommand(printer(out), printer(err)).execute(args.toArray(String[]::new));
        assertThat(err.size() == 0).as("%s", err).isEqualTo(code == CheckLineCommand.GOOD);
        return code;
    }

    private static PrintStream printer(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}

package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.SOON;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A room whose database loses what happened since a backup, and those who stand in its line. */
final class LossFixture {

    private static final int PLACES = 50;

    final LineFixture line;
    final RoomId room;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final RoomWatch watch;
    private final Recoveries recoveries;
    private final IdSource ids;
    private final Clock clock;
    private final LineChecker checker;

    LossFixture(ApplicationContext server, LineFixture line, RoomId room) {
        this.jdbc = server.getBean(JdbcClient.class);
        this.transactions = server.getBean(TransactionTemplate.class);
        this.watch = server.getBean(RoomWatch.class);
        this.recoveries = server.getBean(Recoveries.class);
        this.ids = server.getBean(IdSource.class);
        this.clock = server.getBean(Clock.class);
        this.line = line;
        this.room = room;
        this.checker = new LineChecker(line.api(), room);
        await().atMost(SOON).until(() -> watch.knows(room));
    }

    /** One whose line nobody has joined yet. */
    static LossFixture ofALine(ApplicationContext server) {
        var line = new LineFixture(server);
        return new LossFixture(server, line, line.room(FAST, PLACES));
    }

    /** One for whose draw nobody has registered yet. */
    static LossFixture ofALottery(ApplicationContext server) {
        var line = new LineFixture(server);
        return new LossFixture(server, line, line.lottery(FAST, PLACES));
    }

    /** Somebody of another account who joins now. */
    Stander joins() {
        return joins(line.guest(line.api()));
    }

    /** A copy of all that the database has of the room now. */
    RoomBackup backup() {
        return RoomBackup.of(jdbc, transactions, room);
    }

    /** Somebody of that account who joins now. */
    Stander joins(Api account) {
        Answer joined = account.post(path(room, "/turns"), Map.of()).expecting(201);
        var turn = TurnToken.readOf(room.value(), joined.text("turn")).orElseThrow();
        return new Stander(account.with("Hanjul-Turn", joined.text("turn")), turn.turn());
    }

    /** So many who join now, each of another account; all of them have a place and a proof of it. */
    List<Stander> standing(int count) {
        List<Stander> all = Stream.generate(this::joins).limit(count).toList();
        all.forEach(this::stands);
        return all;
    }

    /** Waits until somebody has a place and a proof of it. */
    void stands(Stander one) {
        await().atMost(SOON).until(() -> {
            one.shows(room);
            return !one.proof.isEmpty();
        });
        one.place = placeOf(one);
    }

    /**
     * As when all nodes were started anew on a backup that is a minute old: none remembers the room, and it was read a
     * second and more after that.
     */
    void lose(RoomBackup backup) {
        Instant then = clock.instant();
        backup.remove();
        await().atMost(SOON).until(() -> !watch.knows(room));
        transactions.executeWithoutResult(open -> {
            backup.restore();
            change("UPDATE room SET stepped_at = stepped_at - CAST('1 minute' AS interval) WHERE id = :room");
        });
        await().atMost(SOON)
                .until(() -> watch.knows(room) && watch.require(room).readAt().isAfter(then.plusMillis(1_200)));
    }

    /** Has the room put together again, for as long as nothing else is said, although nothing was lost. */
    void orderRecovery() {
        recoveries.order(room, "the disk was replaced", new AccountId(ids.next()));
        change("UPDATE room SET recovering_until = recovering_until + CAST('1 hour' AS interval) WHERE id = :room");
        awaitRecovering();
    }

    /** Has it put together again, and go on in that era. */
    void recovers(int era) {
        orderRecovery();
        goesOn(era);
    }

    /** Waits until the room is put together again. */
    void awaitRecovering() {
        await().atMost(SOON).until(() -> watch.require(room).row().recovery().running());
    }

    /** Has the room go on, once what was shown up to now is written down. */
    void goesOn(int era) {
        long seen = watch.require(room).readAt().toEpochMilli();
        await().atMost(SOON).until(() -> watch.require(room).readAt().toEpochMilli() > seen + 600);
        change("""
                UPDATE room SET recovering_until = clock_timestamp() WHERE id = :room AND recovering_until IS NOT NULL
                """);
        await().atMost(SOON).until(() -> watch.require(room).row().recovery().era() == era);
    }

    /** Waits until somebody who asks for it has a place, and gives that. */
    long awaitPlace(Stander one) {
        await().atMost(SOON).until(() -> {
            one.shows(room);
            return watch.require(room).ordinal(one.turn).isPresent();
        });
        return placeOf(one);
    }

    void standsWhereItStood(Stander one) {
        assertThat(watch.require(room).ordinal(one.turn)).as("%s", one.turn).hasValue(one.place);
    }

    /** Where somebody stands. */
    long placeOf(Stander one) {
        return watch.require(room).ordinal(one.turn).orElseThrow();
    }

    /** Changes rows of {@code :room}. */
    void change(String sql) {
        jdbc.sql(sql).param("room", room.value()).update();
    }

    /** What the chain says of the only loss that it tells of. */
    RecoverEntry told() {
        return RecoverEntry.parse(jdbc.sql("SELECT body FROM room_log WHERE room_id = :room AND kind = 'RECOVER'")
                .param("room", room.value())
                .query(String.class)
                .single());
    }

    /** Somebody who checks the line from outside, once no board of the lost time is shown any more. */
    LineChecker checker() {
        await().atMost(SOON).until(this::showsItsChain);
        return checker;
    }

    private boolean showsItsChain() {
        String head = line.api().get(path(room, "/board")).expecting(200).text("chainHead");
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM room_log WHERE room_id = :room AND hash = :head)
                            OR EXISTS (SELECT 1 FROM tick WHERE room_id = :room AND hash = :head)
                        """)
                .param("room", room.value())
                .param("head", head)
                .query(Boolean.class)
                .single();
    }

    /** What a query about {@code :room} tells, which may be of many rows. */
    List<Long> numbers(String sql) {
        return jdbc.sql(sql).param("room", room.value()).query(Long.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}

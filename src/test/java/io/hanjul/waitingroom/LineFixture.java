package io.hanjul.waitingroom;

import static org.awaitility.Awaitility.await;

import io.hanjul.edge.AccessTokens;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SignInId;
import io.hanjul.testing.Api;
import io.hanjul.testing.OpenedRooms;
import io.hanjul.testing.Race;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rooms and guests for tests of the waiting room. */
class LineFixture {

    static final int FAST = 600_000;

    /** Longest wait for what comes within a second or two on a machine that has nothing else to do. */
    static final Duration SOON = Duration.ofMinutes(1);

    private final Rooms rooms;
    private final AccessTokens tokens;
    private final IdSource ids;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final RoomDesk desk;
    private final RoomWatch watch;
    private final RoomTable table;
    private final TransactionTemplate transactions;
    private final String port;

    LineFixture(ApplicationContext server) {
        rooms = server.getBean(Rooms.class);
        tokens = server.getBean(AccessTokens.class);
        ids = server.getBean(IdSource.class);
        clock = server.getBean(Clock.class);
        jdbc = server.getBean(JdbcClient.class);
        desk = server.getBean(RoomDesk.class);
        watch = server.getBean(RoomWatch.class);
        table = server.getBean(RoomTable.class);
        transactions = server.getBean(TransactionTemplate.class);
        port = server.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The server, for somebody who is not signed in. */
    Api api() {
        return new Api(URI.create("http://localhost:" + port));
    }

    /** A room of a sale that has just opened. */
    RoomId room(int ratePerMinute, int maxInside) {
        return room(ratePerMinute, maxInside, clock.instant().minusSeconds(1));
    }

    /** A room of a sale that opens then, for an hour. */
    RoomId room(int ratePerMinute, int maxInside, Instant opensAt) {
        var sale = new SaleId(ids.next());
        return open(new NewRoom(sale, ratePerMinute, maxInside), opensAt);
    }

    private RoomId open(NewRoom wanted, Instant opensAt) {
        RoomId room =
                rooms.open(wanted, opensAt, opensAt.plus(Duration.ofHours(1))).id();
        OpenedRooms.add(room.value());
        return room;
    }

    /** A room whose places are drawn when {@link #open} opens it. */
    RoomId lottery(int ratePerMinute, int maxInside) {
        Instant opensAt = clock.instant().plus(Duration.ofHours(1));
        var room = new NewRoom(new SaleId(ids.next()), ratePerMinute, maxInside, Ordering.LOTTERY);
        return open(room, opensAt);
    }

    /** Opens the sale of a room now, as the catalogue does when its window is moved. */
    void open(RoomId room) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var window = new RoomDesk.Order.Window(now, now.plusSeconds(3_600), "now");
        transactions.executeWithoutResult(open -> desk.follow(room, window, new AccountId(ids.next())));
        watch.refresh(table.find(room).orElseThrow());
    }

    /** A guest of some account. */
    Api guest(Api api) {
        var caller = new Caller(new AccountId(ids.next()), new SignInId(ids.next()), Role.GUEST, false);
        Instant now = clock.instant();
        var grant = new AccessTokens.Grant(ids.next().toString(), caller, now, now.plusSeconds(300));
        return api.withToken(tokens.mint(grant));
    }

    /** So many guests of different accounts. */
    List<Api> guests(Api api, int count) {
        return Stream.generate(() -> guest(api)).limit(count).toList();
    }

    /** So many guests who joined that room at once, when all of them are called. */
    List<Api> called(RoomId room, int count) {
        List<Api> called = Race.of(guests(api(), count), guest -> join(guest, room));
        called.forEach(guest -> awaitState(guest, room, "CALLED"));
        return called;
    }

    /** Another number of places, whoever is called or inside. */
    void resize(RoomId room, int maxInside) {
        jdbc.sql("UPDATE room SET max_inside = :max WHERE id = :room")
                .param("max", maxInside)
                .param("room", room.value())
                .update();
    }

    /** Keeps the room's row until the surrounding transaction ends. */
    void lock(RoomId room) {
        jdbc.sql("SELECT id FROM room WHERE id = :room FOR UPDATE")
                .param("room", room.value())
                .query(UUID.class)
                .single();
    }

    /** The last tick whose order is fixed. */
    long sealedThrough(RoomId room) {
        return jdbc.sql("SELECT sealed_through FROM room WHERE id = :room")
                .param("room", room.value())
                .query(Long.class)
                .single();
    }

    int inside(RoomId room) {
        return number("SELECT inside FROM room WHERE id = :room", room);
    }

    /** Waits until all who have joined have a place, and the leader has stepped often after that. */
    void awaitSteps(RoomId room) {
        int before = steppedAt(room);
        await().atMost(Duration.ofSeconds(20)).until(() -> steppedAt(room) > before + 2);
    }

    private int steppedAt(RoomId room) {
        return number("SELECT CAST(extract(epoch FROM stepped_at) AS integer) FROM room WHERE id = :room", room);
    }

    /** What a query about {@code :room} tells. */
    int number(String sql, RoomId room) {
        return jdbc.sql(sql).param("room", room.value()).query(Integer.class).single();
    }

    /** Joins and keeps the turn. */
    static Api join(Api guest, RoomId room) {
        String turn = guest.post(path(room, "/turns"), Map.of()).expecting(201).text("turn");
        return guest.with("Hanjul-Turn", turn);
    }

    /** Waits until the guest's turn is in that state. */
    static void awaitState(Api guest, RoomId room, String state) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> guest.get(path(room, "/turns/me")).expecting(200).text("state"), state::equals);
    }

    static Api.Answer enter(Api guest, RoomId room) {
        return guest.post(path(room, "/entries"), Map.of());
    }

    static String path(RoomId room, String rest) {
        return "/v1/rooms/" + room + rest;
    }
}

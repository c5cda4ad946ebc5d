package io.hanjul.waitingroom;

import static io.hanjul.waitingroom.LineFixture.FAST;
import static io.hanjul.waitingroom.LineFixture.awaitState;
import static io.hanjul.waitingroom.LineFixture.enter;
import static io.hanjul.waitingroom.LineFixture.join;
import static io.hanjul.waitingroom.LineFixture.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.ids.RoomId;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.Race;
import io.hanjul.testing.Venue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many register at once, on several nodes, also in the moment of the draw; and those who mean no good. */
@BesideTest
class LotteryRaceIT {

    private static final int NODES = 3;
    private static final int ACCOUNTS = 20;
    private static final int TIMES = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private ApplicationContext server;

    @Autowired
    private LobbyDesk desk;

    @Autowired
    private IdSource ids;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private LineFixture fixture;
    private Api api;
    private RoomId room;

    @BeforeEach
    void openALobby() {
        fixture = new LineFixture(server);
        api = fixture.api();
        room = fixture.lottery(FAST, 50);
    }

    /** The lanes of three nodes; each account comes to each of them twice at once. */
    @Test
    void oneAccountThatRegistersOnManyNodesAtOnceHasOneTicket() {
        List<LobbyLane> nodes = Stream.generate(() -> new LobbyLane(desk::register, 7))
                .limit(NODES)
                .toList();
        List<AccountId> accounts =
                Stream.generate(() -> new AccountId(ids.next())).limit(ACCOUNTS).toList();
        List<Integer> attempts =
                new ArrayList<>(IntStream.range(0, ACCOUNTS * TIMES).boxed().toList());
        List<Integer> tickets = Race.of(attempts, attempt -> {
            CompletableFuture<Registration> answer =
                    nodes.get(attempt % NODES).add(room, accounts.get(attempt / TIMES));
            return ((Registration.In) Awaited.answer(answer, PATIENCE).orElseThrow()).ticket();
        });
        nodes.forEach(LobbyLane::close);

        for (int account = 0; account < ACCOUNTS; account++) {
            assertThat(tickets.subList(account * TIMES, (account + 1) * TIMES))
                    .containsOnly(tickets.get(account * TIMES));
        }
        assertThat(new TreeSet<>(tickets))
                .containsExactlyElementsOf(IntStream.range(0, ACCOUNTS).boxed().toList());
        assertThat(fixture.number("SELECT tickets FROM room WHERE id = :room", room))
                .isEqualTo(ACCOUNTS);
        assertThat(fixture.number("SELECT count(*) FROM registration WHERE room_id = :room", room))
                .isEqualTo(ACCOUNTS);
    }

    @Test
    void oneAccountOnManyDevicesHasOneTurn() {
        List<Answer> answers = Race.of(
                Collections.nCopies(ACCOUNTS, fixture.guest(api)),
                device -> device.post(path(room, "/turns"), Map.of()));
        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
        assertThat(answers.stream().map(answer -> answer.text("turn")).distinct())
                .hasSize(1);
    }

    /** The sale opens while people register: each has a ticket that is drawn, or stands behind all who have. */
    @Test
    void inTheMomentOfTheDrawEverybodyHasOnePlace() {
        Api early = join(fixture.guest(api), room);
        List<Api> accounts = fixture.guests(api, ACCOUNTS);
        List<Runnable> all = new ArrayList<>();
        List<Api> turns = Collections.synchronizedList(new ArrayList<>());
        accounts.forEach(account -> all.add(() -> turns.add(join(account, room))));
        all.add(ACCOUNTS / 2, () -> fixture.open(room));
        Race.of(all, one -> {
            one.run();
            return one;
        });
        awaitState(early, room, "CALLED");
        turns.forEach(guest -> awaitState(guest, room, "CALLED"));
        int drawn = fixture.number("SELECT tickets FROM room WHERE id = :room", room);
        assertThat(fixture.number("SELECT end_ordinal FROM room WHERE id = :room", room))
                .isEqualTo(ACCOUNTS + 1);
        assertThat(fixture.number(
                        "SELECT coalesce(min(base), tickets) FROM room LEFT JOIN tick"
                                + " ON room_id = id AND tick > 0 WHERE id = :room GROUP BY tickets",
                        room))
                .isEqualTo(drawn);
    }

    @Test
    void beforeTheOpeningNobodyStandsInLineWithoutAnAccount() {
        assertThat(api.post(path(room, "/turns"), Map.of()).expecting(401).code())
                .isEqualTo("SIGN_IN_REQUIRED");
        fixture.open(room);
        join(api, room);
    }

    @Test
    void nobodyUsesTheTicketOfAnotherOrRegistersAfterTheOpening() {
        String turn = fixture.guest(api)
                .post(path(room, "/turns"), Map.of())
                .expecting(201)
                .text("turn");
        Api thief = fixture.guest(api).with("Hanjul-Turn", turn);
        assertThat(thief.delete(path(room, "/turns/me")).expecting(403).code()).isEqualTo("TURN_NOT_YOURS");
        String forged = turn.substring(0, 40) + (turn.charAt(40) == 'A' ? 'B' : 'A') + turn.substring(41);
        assertThat(thief.with("Hanjul-Turn", forged)
                        .get(path(room, "/turns/me"))
                        .expecting(401)
                        .code())
                .isEqualTo("TURN_INVALID");
        String own = thief.post(path(room, "/turns"), Map.of()).expecting(201).text("turn");
        assertThat(own).isNotEqualTo(turn);
        fixture.open(room);
        awaitState(thief, room, "CALLED");
        assertThat(enter(thief, room).expecting(403).code()).isEqualTo("TURN_NOT_YOURS");
        Answer late = fixture.guest(api).post(path(room, "/turns"), Map.of()).expecting(201);
        assertThat(late.body().get("tick").asLong()).isPositive();
        assertThat(fixture.number("SELECT tickets FROM room WHERE id = :room", room))
                .isEqualTo(2);
    }

    @Test
    void aLotteryTakesTimeBeforeTheOpeningAndItsLogIsNotFilledWithRegistrations() {
        Api owner = people.anOwner();
        Venue open = Venue.onSale(owner, clock, new Venue.Setup(Plans.rows(2, 5), 4));
        var room = Map.of("saleId", open.sale(), "ratePerMinute", 60, "maxInside", 5, "ordering", "LOTTERY");
        assertThat(owner.post("/v1/rooms", room).expecting(409).code()).isEqualTo("LOTTERY_TOO_LATE");

        Instant opens = clock.instant().plusSeconds(3_600);
        var window = new Venue.Window(opens, opens.plusSeconds(3_600));
        Venue soon = Venue.onSale(owner, new Venue.Setup(Plans.rows(2, 5), 4), window);
        var lottery = RoomId.of(soon.opensALottery(60, 5));
        join(fixture.guest(api), lottery);
        Answer log = owner.get(path(lottery, "/log")).expecting(200);
        assertThat(log.body().get("items").size()).isEqualTo(1);
        await().until(
                        () -> owner.get(path(lottery, "")).expecting(200).body().get("registered"),
                        registered -> registered.asInt() == 1);
    }

    @Test
    void whoTakesATicketBackAndComesAfterTheOpeningStandsBehind() {
        Api account = fixture.guest(api);
        join(account, room).delete(path(room, "/turns/me")).expecting(204);
        join(fixture.guest(api), room);
        fixture.open(room);
        Answer late = account.post(path(room, "/turns"), Map.of()).expecting(201);
        assertThat(late.body().get("tick").asLong()).isPositive();
    }
}

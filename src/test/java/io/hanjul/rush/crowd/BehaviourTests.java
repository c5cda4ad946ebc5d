package io.hanjul.rush.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BehaviourTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Seats HALL = new Seats(
            List.of(new int[] {0, 1, 2, 3}, new int[] {4, 5, 6, 7}),
            IntStream.range(0, 8).mapToObj(seat -> "seat-" + seat).toList(),
            List.of());
    private static final Behaviour LAWN =
            new Behaviour(new Seats(List.of(), List.of(), List.of(new Seats.Area("lawn", 20))), Pace.OF_PEOPLE);

    private final Behaviour behaviour = new Behaviour(HALL, Pace.OF_PEOPLE);
    private Duration now = Duration.ZERO;

    @Test
    void whoWaitsAndIsToldThatAllIsSoldHasAnAnswer() {
        Guest guest = after(somebody(Temper.DETERMINED), 201, Map.of("turn", "t"), Call.LINE);
        Step told =
                behaviour.next(guest, reply(200, Map.of("state", "WAITING", "pollAfter", "PT7S", "left", "SOLD_OUT")));
        assertThat(told.guest().end().orElseThrow().ending()).isEqualTo(Ending.SOLD_OUT);
        assertThat(told.over() || told.guest().call() == Call.LEAVE).isTrue();
    }

    @Test
    void aDeterminedGuestGoesTheWholeWay() {
        Guest guest = somebody(Temper.DETERMINED);
        guest = after(guest, 201, Map.of("turn", "t"), Call.LINE);
        guest = after(guest, 200, Map.of("state", "WAITING", "pollAfter", "PT7S"), Call.LINE);
        guest = after(guest, 200, Map.of("state", "CALLED"), Call.ENTER);
        guest = after(guest, 202, Map.of(), Call.ENTER);
        guest = after(guest, 201, Map.of("pass", "p"), Call.LOOK);
        guest = after(guest, 200, seats(), Call.HOLD);
        assertThat(guest.deal().units()).isNotEmpty();
        guest = after(guest, 201, Map.of("id", "h"), Call.PAY);
        guest = after(guest, 201, Map.of("id", "pay", "checkoutUrl", "http://gateway/checkout?a=b"), Call.CHECKOUT);
        guest = after(guest, 200, Map.of("paymentKey", "k"), Call.CONFIRM);
        guest = after(guest, 200, Map.of("bookingId", "b"), Call.BOOKING);
        Step last = behaviour.next(guest, reply(200, Map.of()));

        assertThat(last.over()).isTrue();
        assertThat(last.guest().end().orElseThrow().ending()).isEqualTo(Ending.BOOKED);
    }

    @Test
    void nobodyAsksSoonerThanTold() {
        Guest guest = behaviour
                .next(somebody(Temper.DETERMINED), reply(201, Map.of("turn", "t")))
                .guest();

        Step next = behaviour.next(guest, reply(200, Map.of("state", "WAITING", "pollAfter", "PT30S")));

        assertThat(next.after()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(33));
    }

    @Test
    void withoutAnAnswerTheSameIsAskedAgainUnderTheSameKey() {
        Guest guest = somebody(Temper.DETERMINED);
        for (int failure = 0; failure < 5; failure++) {
            Guest again = after(guest, 0, Map.of(), Call.JOIN);
            assertThat(again.attempt()).isEqualTo(guest.attempt());
            guest = again;
        }
        now = Duration.ofMinutes(6);
        Step given = behaviour.next(guest, reply(503, Map.of("code", "TRY_AGAIN")));
        assertThat(given.guest().end().orElseThrow()).isEqualTo(new Guest.End(Ending.UNANSWERED, "TRY_AGAIN"));
    }

    @Test
    void whoLosesTheRaceTakesTheAlternativeThatIsOffered() {
        Guest guest = inside(Temper.DETERMINED);
        Guest wanting = after(guest, 200, seats(), Call.HOLD);
        List<String> offered = IntStream.range(0, wanting.deal().units().size())
                .mapToObj(i -> "other-" + i)
                .toList();

        Guest next = after(wanting, 409, Map.of("code", "CELL_TAKEN", "alternative", offered), Call.HOLD);
        assertThat(next.deal().units()).isEqualTo(offered);
        assertThat(next.attempt()).isGreaterThan(wanting.attempt());
        after(wanting, 409, Map.of("code", "CELL_TAKEN"), Call.LOOK);
    }

    /** Each place has an id of its own once it is held; who was too late looks again. */
    @Test
    void whoStandsHoldsAsManyOfAnAreaAsThereAre() {
        Guest guest = inside(Temper.DETERMINED);
        int party = guest.persona().party();

        Guest wanting = LAWN.next(guest, reply(200, lawn(20))).guest();
        assertThat(wanting.call()).isEqualTo(Call.HOLD);
        assertThat(wanting.deal().standing()).isEqualTo(new Deal.Standing("lawn", party));
        assertThat(wanting.deal().units()).isEmpty();
        Guest late = LAWN.next(wanting, reply(409, Map.of("code", "POOL_SHORT", "left", 0)))
                .guest();
        assertThat(late.call()).isEqualTo(Call.LOOK);
        var held = Map.of("id", "h", "units", List.of(Map.of("unitId", "p1"), Map.of("unitId", "p2")));
        Guest holding = LAWN.next(wanting, reply(201, held)).guest();
        assertThat(holding.deal().units()).containsExactly("p1", "p2");
        Guest modest = LAWN.next(late, reply(200, lawn(1))).guest();
        assertThat(modest.deal().standing().count()).isEqualTo(1);
        Guest none = LAWN.next(late, reply(200, lawn(0))).guest();
        assertThat(none.end().orElseThrow().ending()).isEqualTo(Ending.SOLD_OUT);
    }

    /** Where a part of the hall is an area, that part of the crowd goes there. */
    @Test
    void asManyWouldRatherStandAsThereIsRoomForThem() {
        var half = new AreaChoice(
                new Seats(HALL.rows(), HALL.unitIds(), List.of(new Seats.Area("lawn", 8))), JSON.createObjectNode());
        long standing = IntStream.range(0, 10_000)
                .filter(number -> half.suits(Guest.of(1, number, 4).persona()))
                .count();
        assertThat(standing).isBetween(4_800L, 5_200L);
        assertThat(new AreaChoice(HALL, JSON.createObjectNode())
                        .suits(Guest.of(1, 1, 4).persona()))
                .isFalse();
    }

    private static Map<String, Object> lawn(int free) {
        return Map.of("held", 0, "states", "", "pools", List.of(Map.of("id", "lawn", "free", free)));
    }

    @Test
    void whoFindsNothingIsToldSoAndGivesThePlaceBack() {
        byte[] sold = {(byte) 0b10101010, (byte) 0b10101010};
        Guest next = after(
                inside(Temper.DETERMINED),
                200,
                Map.of("held", 0, "states", Base64.getEncoder().encodeToString(sold)),
                Call.EXIT);
        assertThat(next.end().orElseThrow().ending()).isEqualTo(Ending.SOLD_OUT);
        assertThat(behaviour.next(next, reply(204, Map.of())).over()).isTrue();
    }

    @Test
    void aDeclinedCardIsFollowedByAnotherAndTheBrokeGiveTheSeatsBack() {
        Guest declined = confirming(Temper.CARD_DECLINED);
        assertThat(declined.button()).isEqualTo("decline");
        Guest again = after(declined, 409, Map.of("code", "PAYMENT_DECLINED"), Call.CHECKOUT);
        assertThat(again.button()).isEqualTo("approve");

        Guest broke = after(confirming(Temper.BROKE), 409, Map.of("code", "PAYMENT_DECLINED"), Call.CHECKOUT);
        broke = after(broke, 200, Map.of("paymentKey", "k"), Call.CONFIRM);
        broke = after(broke, 409, Map.of("code", "PAYMENT_DECLINED"), Call.GIVE_BACK);
        broke = after(broke, 204, Map.of(), Call.EXIT);
        assertThat(broke.end().orElseThrow()).isEqualTo(new Guest.End(Ending.TOLD_NO, "PAYMENT_DECLINED"));
    }

    @Test
    void theSameSeedIsTheSameCrowd() {
        assertThat(Guest.of(7, 3, 4)).isEqualTo(Guest.of(7, 3, 4)).isNotEqualTo(Guest.of(8, 3, 4));
        assertThat(IntStream.range(0, 2_000)
                        .mapToObj(i -> Guest.of(7, i, 4).persona().temper())
                        .distinct())
                .hasSize(Temper.values().length);
    }

    private Guest somebody(Temper temper) {
        return IntStream.range(0, 10_000)
                .mapToObj(number -> Guest.of(1, number, 4))
                .filter(guest -> guest.persona().temper() == temper)
                .findFirst()
                .orElseThrow();
    }

    private Guest inside(Temper temper) {
        Guest guest = after(somebody(temper), 201, Map.of("turn", "t"), Call.LINE);
        guest = after(guest, 200, Map.of("state", "CALLED"), Call.ENTER);
        return after(guest, 201, Map.of("pass", "p"), Call.LOOK);
    }

    private Guest confirming(Temper temper) {
        Guest guest = after(inside(temper), 200, seats(), Call.HOLD);
        guest = after(guest, 201, Map.of("id", "h"), Call.PAY);
        guest = after(guest, 201, Map.of("id", "pay", "checkoutUrl", "http://gateway/checkout?a=b"), Call.CHECKOUT);
        return after(guest, 200, Map.of("paymentKey", "k"), Call.CONFIRM);
    }

    private Guest after(Guest guest, int status, Map<String, Object> body, Call expected) {
        Guest next = behaviour.next(guest, reply(status, body)).guest();
        assertThat(next.call()).isEqualTo(expected);
        return next;
    }

    private Reply reply(int status, Map<String, Object> body) {
        return new Reply(status, JSON.valueToTree(body), Duration.ZERO, now);
    }

    private static Map<String, Object> seats() {
        return Map.of("held", 0, "states", Base64.getEncoder().encodeToString(new byte[2]));
    }
}

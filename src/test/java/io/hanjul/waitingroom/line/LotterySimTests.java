package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.check.LineCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The draw of a lottery, by the code that the leader runs; all seeds follow from the numbers of the rooms. */
class LotterySimTests {

    private static final Instant OPENS = Instant.parse("2026-12-24T10:00:00Z");
    private static final int PEOPLE = 100_000;
    private static final int BATCH = 256;
    private static final int LATE = 5;

    /** Far beyond chance: a fair draw exceeds it less than once in a million runs. */
    private static final double SIGMAS = 5;

    private Chain chain = Chain.START;

    private static RoomKeys keysOf(UUID room) {
        return new RoomKeys(room, Map.of(1, new byte[32]), 1, 1);
    }

    /** A hundred thousand register, the places are drawn, others come later: checked from outside, up to the key. */
    @Test
    void eachOfAHundredThousandDrawsAPlaceOfTheirOwnAndWhoComesLaterStandsBehind() throws BrokenLine {
        var room = new UUID(7, 7);
        RoomKeys keys = keysOf(room);
        var check = new LineCheck();
        var terms = new OpenEntry.Terms(OPENS, OPENS.plusSeconds(3_600), 600, 50);
        String seeds = HexFormat.of().formatHex(keys.seedCommitment());
        add(check, OpenEntry.KIND, new OpenEntry(room, room, 1, true, terms, seeds).text(), "");
        Lobby.Drawn drawn = register(check, room, keys).draw(OPENS, keys);
        add(check, DrawEntry.KIND, drawn.entry().text(), drawn.seed().hex());
        var line = new Line(tick -> tick == Lottery.TICK ? drawn.seed() : keys.seed(1, tick));
        line.add(Lottery.tick(PEOPLE, chain), 1);

        long[] places = IntStream.range(0, PEOPLE)
                .mapToLong(ticket -> line.ordinal(Lottery.turn(1, ticket)).orElseThrow())
                .sorted()
                .toArray();
        assertThat(places).isEqualTo(IntStream.range(0, PEOPLE).asLongStream().toArray());

        add(check, LeaseEntry.KIND, new LeaseEntry(3, 100, 16).text(), "");
        SealedTick tick = sealedLater(keys);
        add(
                check,
                SealedTick.KIND,
                tick.text(keys.seed(1, 100)),
                keys.seed(1, 100).hex());
        line.add(tick, 1);
        assertThat(IntStream.range(0, LATE)
                        .mapToLong(index ->
                                line.ordinal(new Turn(1, 100, 3, index)).orElseThrow()))
                .allMatch(place -> place >= PEOPLE)
                .doesNotHaveDuplicates();
        assertThat(check.tickets()).isEqualTo(PEOPLE);
        String key = HexFormat.of().formatHex(keys.seedKey());
        add(check, CloseEntry.KIND, new CloseEntry(OPENS.plusSeconds(3_600), PEOPLE + LATE, 0, key).text(), "");
        assertThat(check.findings().ended()).isTrue();
    }

    private Lobby register(LineCheck check, UUID room, RoomKeys keys) throws BrokenLine {
        var lobby = new Lobby(room, 1, 0, chain);
        for (int first = 0; first < PEOPLE; first += BATCH) {
            Lobby.Registered step = lobby.register(IntStream.range(first, Math.min(PEOPLE, first + BATCH))
                    .mapToObj(person -> keys.ownerFor(new UUID(1, person)))
                    .toList());
            add(check, TicketsEntry.KIND, step.entry().text(), "");
            lobby = step.after();
            assertThat(lobby.chain()).isEqualTo(chain);
        }
        return lobby;
    }

    private SealedTick sealedLater(RoomKeys keys) {
        var late = new NodeReport(3, 100, 100, 100, TickJoins.parse("100:" + LATE), TickCounts.of(100, 16));
        return new Sealing(tick -> keys.seed(1, tick), Duration.ofSeconds(1))
                .step(new LineState(99, PEOPLE, chain), List.of(late), OPENS, OPENS)
                .sealed()
                .getFirst();
    }

    private void add(LineCheck check, String kind, String body, String seed) throws BrokenLine {
        chain = chain.with(kind, body);
        check.add(new ChainEntry(chain.seq(), kind, body, chain.head(), seed));
    }

    /** Over many rooms, the first, a middle and the last to register come to stand everywhere equally often. */
    @ParameterizedTest
    @ValueSource(ints = {5, 64})
    void whenSomebodyRegisteredSaysNothingOfThePlace(int people) {
        int rooms = 4_000;
        int[] tickets = {0, people / 2, people - 1};
        var counts = new int[tickets.length][people];
        for (int number = 0; number < rooms; number++) {
            Permutation draw = Permutation.of(drawOf(number, people), people);
            for (int i = 0; i < tickets.length; i++) {
                counts[i][draw.place(tickets[i])]++;
            }
        }
        for (int i = 0; i < tickets.length; i++) {
            assertThat(Math.abs(deviation(counts[i])))
                    .as("ticket %d", tickets[i])
                    .isLessThan(SIGMAS);
        }
    }

    /** In one large draw, the tenth that registered first is spread evenly over the whole line. */
    @Test
    void whoRegisteredFirstIsSpreadOverALargeLine() {
        Permutation draw = Permutation.of(drawOf(1, 50), PEOPLE);
        var counts = new int[100];
        IntStream.range(0, PEOPLE / 10).forEach(ticket -> counts[draw.place(ticket) / (PEOPLE / 100)]++);
        assertThat(Math.abs(deviation(counts))).isLessThan(SIGMAS);
    }

    /** One more ticket, or one of somebody else, and everybody's place is another. */
    @Test
    void theSeedFollowsFromAllWhoRegistered() {
        assertThat(drawOf(1, 50)).isNotEqualTo(drawOf(1, 51)).isNotEqualTo(drawOf(2, 50));
        assertThat(drawOf(1, 50)).isEqualTo(drawOf(1, 50));
    }

    private static Seed drawOf(int number, int people) {
        var room = new UUID(3, number);
        RoomKeys keys = keysOf(room);
        var lobby = new Lobby(room, 1, 0, Chain.START);
        List<TurnToken.Owner> all = IntStream.range(0, people)
                .mapToObj(person -> TurnToken.Owner.account(person + 1))
                .toList();
        return lobby.register(all).after().draw(OPENS, keys).seed();
    }

    /** Chi-square against the even distribution, in standard deviations from its mean. */
    private static double deviation(int... counts) {
        double expected = (double) Arrays.stream(counts).sum() / counts.length;
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        int freedom = counts.length - 1;
        return (chiSquare - freedom) / Math.sqrt(2.0 * freedom);
    }
}

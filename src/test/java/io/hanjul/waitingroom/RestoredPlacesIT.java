package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Race;
import io.hanjul.waitingroom.line.Turn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Many whose ticks nobody knows ask for a place at once, on several nodes: each gets one, and nobody another's. */
@BesideTest
class RestoredPlacesIT {

    private static final int FIT = 1_000;
    private static final int NODE_THAT_IS_GONE = 77;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private RoomWatch watch;

    private RoomId room;
    private LossFixture loss;
    private Stander standing;
    private long lostTick;

    @BeforeEach
    void recover() {
        loss = LossFixture.ofALine(server);
        room = loss.room;
        standing = loss.standing(1).getFirst();
        lostTick = standing.turn.tick() - 2;
        loss.recovers(1);
    }

    private RestoredPlaces node() {
        return new RestoredPlaces(
                server.getBean(RecoveredTurnTable.class),
                server.getBean(RoomTable.class),
                watch,
                server.getBean(TransactionTemplate.class),
                new RecoverySettings(Duration.ofSeconds(1), Duration.ZERO, FIT, FIT, Duration.ZERO),
                new SimpleMeterRegistry());
    }

    private Turn lost(long tick, int index) {
        return new Turn(1, tick, NODE_THAT_IS_GONE, index);
    }

    private List<Long> given() {
        return loss.numbers("""
                SELECT ordinal FROM recovered_turn WHERE room_id = :room AND ordinal IS NOT NULL
                ORDER BY tick, boot, turn_index
                """);
    }

    @Test
    void whoDoesNotFitHasAPlaceOnceTheyAskAgain() {
        RestoredPlaces node = node();
        IntStream.range(0, FIT + 5).forEach(index -> node.ask(room, lost(lostTick, index), OptionalLong.empty()));
        node.give();
        assertThat(given()).hasSize(FIT).doesNotHaveDuplicates();
        node.ask(room, lost(lostTick, FIT + 4), OptionalLong.empty());
        node.give();
        assertThat(given()).hasSize(FIT + 1).doesNotHaveDuplicates();
        assertThat(watch.require(room).ordinal(lost(lostTick, FIT + 4))).isPresent();
        assertThat(watch.require(room).ordinal(lost(lostTick, FIT + 3))).isEmpty();
    }

    @Test
    void earlierTicksStandFirstAndThoseOfOneTickByLot() {
        RestoredPlaces node = node();
        for (int index = 0; index < 20; index++) {
            node.ask(room, lost(lostTick + 1, index), OptionalLong.empty());
            node.ask(room, lost(lostTick, index), OptionalLong.empty());
        }
        node.give();
        List<Long> places = given();
        List<Long> earlier = places.subList(0, 20);
        List<Long> later = places.subList(20, 40);
        assertThat(Collections.max(earlier)).isLessThan(Collections.min(later));
        assertThat(earlier)
                .as("who asked first")
                .isNotEqualTo(earlier.stream().sorted().toList());
    }

    /** A turn of a known tick may be unknown: of a node that is gone, whose lease was lost with the database. */
    @Test
    void whoStandsInAKnownTickNeedsNoneAndAnotherOfThatTickDoes() {
        RestoredPlaces node = node();
        Turn unknown = lost(standing.turn.tick(), 3);
        node.ask(room, standing.turn, OptionalLong.empty());
        node.ask(room, unknown, OptionalLong.empty());
        node.give();
        assertThat(given()).hasSize(1);
        assertThat(watch.require(room).ordinal(unknown)).hasValue(given().getFirst());
        loss.standsWhereItStood(standing);
    }

    /** All are asked for the same turns, since a guest comes to any node. */
    @Test
    void nodesThatGiveAtTheSameTimeGiveEachPlaceOnce() {
        List<RestoredPlaces> nodes = List.of(node(), node(), node());
        for (int round = 0; round < 10; round++) {
            int first = round * 20;
            nodes.forEach(node -> IntStream.range(first, first + 20)
                    .forEach(index -> node.ask(room, lost(lostTick, index), OptionalLong.empty())));
            Race.of(nodes, node -> {
                node.give();
                return true;
            });
        }
        assertThat(given()).hasSize(200).doesNotHaveDuplicates();
        var remembered = new ArrayList<Long>();
        IntStream.range(0, 200)
                .forEach(index -> remembered.add(
                        watch.require(room).ordinal(lost(lostTick, index)).orElse(-1)));
        assertThat(remembered).containsExactlyInAnyOrderElementsOf(given());
    }
}

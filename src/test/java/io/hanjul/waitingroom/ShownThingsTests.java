package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.ids.RoomId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many show something at once, a node keeps a bounded part of it. */
class ShownThingsTests {

    private static final int CAPACITY = 7_000;

    private final RoomId one = new RoomId(new UUID(0, 1));
    private final RoomId other = new RoomId(new UUID(0, 2));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ShownThings<Integer> things = new ShownThings<>("wish", CAPACITY, meters);

    @Test
    void whoDoesNotFitIsCountedAndFitsOnceTheOthersAreWritten() {
        IntStream.rangeClosed(0, CAPACITY).forEach(number -> things.add(one, number));
        things.add(other, 1);
        assertThat(unfit()).as("of the room that is full, and not of another").isEqualTo(1);
        assertThat(things.next(one)).hasSize(5_000).startsWith(0, 1, 2).doesNotContain(5_000);
        things.add(one, CAPACITY);
        assertThat(things.next(one)).hasSize(2_001).endsWith(CAPACITY);
        assertThat(unfit()).isEqualTo(1);
        assertThat(things.next(one)).isEmpty();
    }

    @Test
    void onlyRoomsOfWhichSomethingWaitsAreNamed() {
        assertThat(things.next(one)).isEmpty();
        things.add(one, 1);
        things.add(other, 2);
        assertThat(things.rooms()).containsExactlyInAnyOrder(one, other);
        things.next(one);
        things.forget(other);
        assertThat(things.rooms()).isEmpty();
        assertThat(things.next(other)).isEmpty();
    }

    private double unfit() {
        return meters.get("hanjul.room.shown.unfit").counter().count();
    }
}

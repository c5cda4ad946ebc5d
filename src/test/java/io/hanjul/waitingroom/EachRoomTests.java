package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.ids.RoomId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** One damaged room is no reason for the others to wait; a store that is away is. */
class EachRoomTests {

    private final RoomId damaged = new RoomId(new UUID(0, 1));
    private final RoomId sound = new RoomId(new UUID(0, 2));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EachRoom each = new EachRoom("a test", meters);

    @Test
    void theOthersGoOnWhenOneFailsByItself() {
        var done = new ArrayList<RoomId>();

        List.of(damaged, sound)
                .forEach(room -> each.run(room, () -> {
                    if (room.equals(damaged)) {
                        throw new IllegalArgumentException("not a count");
                    }
                    done.add(room);
                }));

        assertThat(done).containsExactly(sound);
        assertThat(meters.counter(RoomsAside.FAILURES).count()).isEqualTo(1);
    }

    @Test
    void nobodyGoesOnWhenTheStoreIsAway() {
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> each.run(sound, () -> {
                    throw new DataAccessResourceFailureException("away");
                }));
        assertThat(meters.counter(RoomsAside.FAILURES).count()).isZero();
    }
}

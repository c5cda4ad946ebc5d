package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where those who knock and those who leave stand until the gate decides. All of them want the same row, so they are
 * decided in batches and not one after the other: each lane takes whoever came while its last batch was being
 * committed. A room always goes to the same lane of a node.
 */
@Component
class GateLanes implements DisposableBean {

    static final String WAITING = "hanjul.room.gate.waiting";

    /** Longest wait for the gate. Who was let in or out later finds that out when they ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<GateLane> lanes;

    GateLanes(Gate gate, WaitingRoomSettings settings, MeterRegistry meters) {
        this.lanes = IntStream.range(0, settings.doors())
                .mapToObj(number -> new GateLane(number, gate::decide, settings.entriesAtOnce()))
                .toList();
        Gauge.builder(
                        WAITING,
                        lanes,
                        all -> all.stream().mapToInt(GateLane::waiting).sum())
                .description("People at the gates of this node who wait to be let in or out")
                .register(meters);
    }

    /**
     * Knocks and waits for the answer; who cannot be answered in time is at the door.
     *
     * @throws Refusal TRY_AGAIN when the node stops
     */
    Knock.Answer knock(Knock knock) {
        return Awaited.answer(laneOf(knock.turn().room()).add(knock), PATIENCE).orElseGet(Knock.Answer.Door::new);
    }

    /**
     * Leaves, and waits until that is committed.
     *
     * @throws Refusal TRY_AGAIN when so many leave that it cannot be said in time, or the node stops
     */
    Leaver.Answer leave(Leaver leaver) {
        return Awaited.answer(laneOf(leaver.room()).add(leaver), PATIENCE).orElseThrow(GateLane::manyAreLeaving);
    }

    /** Once the surrounding transaction is committed, the places that it leaves due in that room are given on. */
    void afterCommit(RoomId room) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                laneOf(room).due(room);
            }
        });
    }

    private GateLane laneOf(RoomId room) {
        return lanes.get(Math.floorMod(room.value().hashCode(), lanes.size()));
    }

    @Override
    public void destroy() {
        lanes.forEach(GateLane::close);
    }
}

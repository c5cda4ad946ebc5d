package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where those who knock stand until the gate decides. All who enter a room want the same row, so they are decided in
 * batches and not one after the other: each lane takes whoever came while its last batch was being committed. A room
 * always goes to the same lane of a node.
 */
@Component
class GateLanes implements DisposableBean {

    /** Longest wait for the gate. Who was let in later finds that out with the next knock. */
    private static final long PATIENCE_MILLIS = 5_000;

    private final List<GateLane> lanes;

    GateLanes(Gate gate, WaitingRoomSettings settings) {
        this.lanes = IntStream.range(0, settings.doors())
                .mapToObj(number -> new GateLane(number, gate::decide, settings.entriesAtOnce()))
                .toList();
    }

    /**
     * Knocks and waits for the answer; who cannot be answered in time is at the door.
     *
     * @throws Refusal TRY_AGAIN when the node stops
     */
    Knock.Answer knock(Knock knock) {
        CompletableFuture<Knock.Answer> answer = laneOf(knock.turn().room()).add(knock);
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            return new Knock.Answer.Door();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(CommonProblem.TRY_AGAIN);
        }
    }

    private GateLane laneOf(RoomId room) {
        return lanes.get(Math.floorMod(room.value().hashCode(), lanes.size()));
    }

    @Override
    public void destroy() {
        lanes.forEach(GateLane::close);
    }
}

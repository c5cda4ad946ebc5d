package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.problem.DatabaseAway;
import io.hanjul.problem.StoreAway;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who pass one room's door at once, each way.
 *
 * @param leavers who leave
 * @param knocks who want to come in
 */
record GateBatch(List<Waiting<Leaver, Leaver.Answer>> leavers, List<Waiting<Knock, Knock.Answer>> knocks) {

    private static final Logger LOG = LoggerFactory.getLogger(GateBatch.class);

    /** Somebody who waits for an answer. */
    record Waiting<Q, A>(Q asks, CompletableFuture<A> answer) {

        static <Q, A> Waiting<Q, A> of(Q asks) {
            return new Waiting<>(asks, new CompletableFuture<>());
        }

        private boolean isThere() {
            return !answer.isDone();
        }
    }

    /** A batch for each room: of those who still wait, and for rooms where something is due. */
    static Map<RoomId, GateBatch> byRoom(
            List<Waiting<Leaver, Leaver.Answer>> leavers, List<Waiting<Knock, Knock.Answer>> knocks, Set<RoomId> due) {
        Map<RoomId, GateBatch> byRoom = new LinkedHashMap<>();
        Function<RoomId, GateBatch> of = room -> byRoom.computeIfAbsent(room, none -> empty());
        due.forEach(room -> byRoom.put(room, empty()));
        leavers.stream()
                .filter(Waiting::isThere)
                .forEach(leaver -> of.apply(leaver.asks().room()).leavers().add(leaver));
        knocks.stream()
                .filter(Waiting::isThere)
                .forEach(knock -> of.apply(knock.asks().turn().room()).knocks().add(knock));
        return byRoom;
    }

    private static GateBatch empty() {
        return new GateBatch(new ArrayList<>(), new ArrayList<>());
    }

    int size() {
        return leavers.size() + knocks.size();
    }

    /** What the gate is asked. */
    private Gate.Passers passers() {
        return new Gate.Passers(
                leavers.stream().map(Waiting::asks).toList(),
                knocks.stream().map(Waiting::asks).toList());
    }

    /** Two parts of it, each smaller: those who leave and those who want to come in, or halves of either. */
    private List<GateBatch> halves() {
        int leaving = knocks.isEmpty() ? leavers.size() / 2 : leavers.size();
        int knocking = leavers.isEmpty() ? knocks.size() / 2 : 0;
        return List.of(
                new GateBatch(leavers.subList(0, leaving), knocks.subList(0, knocking)),
                new GateBatch(leavers.subList(leaving, leavers.size()), knocks.subList(knocking, knocks.size())));
    }

    /**
     * Has all of it decided. A batch that fails as a whole is decided again in halves, down to the one who fails, so
     * that one cannot fail the others; that is safe, because the failed transaction left nothing behind. When it is the
     * store that is away, all are told so at once.
     */
    void settle(RoomId room, BiFunction<RoomId, Gate.Passers, Gate.Answers> gate) {
        try {
            answer(ask(room, gate));
        } catch (RuntimeException e) {
            if (size() <= 1 || StoreAway.causes(e)) {
                fail(e);
                return;
            }
            LOG.warn("{} at the gate of room {} failed together and are decided in halves", size(), room, e);
            halves().forEach(half -> half.settle(room, gate));
        } catch (Error e) {
            // Such as no memory for a moment: the lane goes on, or nobody would come in any more.
            LOG.error("{} at the gate of room {} failed", size(), room, e);
            fail(e);
        }
    }

    /**
     * A store that is only too busy is asked once more: many hang on this one question. That is safe even if the first
     * was committed, because who has come in or has left is answered so again.
     */
    private Gate.Answers ask(RoomId room, BiFunction<RoomId, Gate.Passers, Gate.Answers> gate) {
        try {
            return gate.apply(room, passers());
        } catch (RuntimeException e) {
            if (!StoreAway.causes(e) || DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            return gate.apply(room, passers());
        }
    }

    /** Each gets their own answer. */
    private void answer(Gate.Answers answers) {
        for (int i = 0; i < leavers.size(); i++) {
            leavers.get(i).answer().complete(answers.leavers().get(i));
        }
        for (int i = 0; i < knocks.size(); i++) {
            knocks.get(i).answer().complete(answers.knocks().get(i));
        }
    }

    /** All are told what went wrong. */
    void fail(Throwable cause) {
        leavers.forEach(leaver -> leaver.answer().completeExceptionally(cause));
        knocks.forEach(knock -> knock.answer().completeExceptionally(cause));
    }
}

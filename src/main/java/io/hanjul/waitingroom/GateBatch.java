package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Those who pass one room's door at once, each way.
 *
 * @param leavers who leave
 * @param knocks who want to come in
 */
record GateBatch(List<Waiting<Leaver, Leaver.Answer>> leavers, List<Waiting<Knock, Knock.Answer>> knocks) {

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
    Gate.Passers passers() {
        return new Gate.Passers(
                leavers.stream().map(Waiting::asks).toList(),
                knocks.stream().map(Waiting::asks).toList());
    }

    /** Two parts of it, each smaller: those who leave and those who want to come in, or halves of either. */
    List<GateBatch> halves() {
        int leaving = knocks.isEmpty() ? leavers.size() / 2 : leavers.size();
        int knocking = leavers.isEmpty() ? knocks.size() / 2 : 0;
        return List.of(
                new GateBatch(leavers.subList(0, leaving), knocks.subList(0, knocking)),
                new GateBatch(leavers.subList(leaving, leavers.size()), knocks.subList(knocking, knocks.size())));
    }

    /** Each gets their own answer. */
    void answer(Gate.Answers answers) {
        for (int i = 0; i < leavers.size(); i++) {
            leavers.get(i).answer().complete(answers.leavers().get(i));
        }
        for (int i = 0; i < knocks.size(); i++) {
            knocks.get(i).answer().complete(answers.knocks().get(i));
        }
    }

    /** All are told what went wrong. */
    void fail(RuntimeException cause) {
        leavers.forEach(leaver -> leaver.answer().completeExceptionally(cause));
        knocks.forEach(knock -> knock.answer().completeExceptionally(cause));
    }
}

package io.hanjul.waitingroom.web;

import io.hanjul.edge.PlainWords;
import io.hanjul.waitingroom.MyTurn;
import io.hanjul.waitingroom.RoomState;
import io.hanjul.waitingroom.line.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the plain waiting page shows of a turn: one state at a time, and when the browser asks again.
 *
 * @param turn the turn; empty when the browser has none that is good
 * @param signedIn whether somebody has signed in
 * @param insideUntil until when the guest is inside; empty unless the browser has a pass
 * @param now the server's clock
 */
record PlainLine(Optional<MyTurn> turn, boolean signedIn, Optional<Instant> insideUntil, Instant now) {

    /** Pages that are loaded anew are read less easily than pages that change, so they come no faster than that. */
    private static final Duration CALMEST = Duration.ofSeconds(2);

    /** While somebody is called, what is left of the time has to stay about right. */
    private static final Duration WHILE_CALLED = Duration.ofSeconds(10);

    /** A range that begins sooner than this begins at once, for a reader. */
    private static final Duration SOON = Duration.ofSeconds(10);

    Map<String, Object> model(PlainWords words) {
        var model = new HashMap<String, Object>();
        model.put("signedIn", signedIn);
        turn.ifPresentOrElse(standing -> show(standing, words, model), () -> model.put("notJoined", true));
        return model;
    }

    private void show(MyTurn standing, PlainWords words, Map<String, Object> model) {
        model.put("paused", standing.room() == RoomState.PAUSED);
        model.put("recovering", standing.room() == RoomState.RECOVERING);
        switch (standing.state()) {
            case REGISTERED -> {
                refresh("registered", standing.pollAfter(), model);
                model.put(standing.range().from().isPositive() ? "waitsForDraw" : "drawing", true);
            }
            case COUNTING -> refresh("counting", CALMEST, model);
            case WAITING -> waiting(standing, words, model);
            case CALLED -> {
                refresh("called", WHILE_CALLED, model);
                standing.callWindowEnds()
                        .map(end -> Duration.between(now, end))
                        .filter(Duration::isPositive)
                        .ifPresent(left -> model.put("left", words.duration(left)));
            }
            case PASSED_OVER -> refresh("passedOver", CALMEST, model);
            case MISSED -> refresh("missed", CALMEST, model);
            case INSIDE -> {
                model.put(insideUntil.isPresent() ? "inside" : "comeBack", true);
                insideUntil.ifPresent(end -> model.put("left", words.duration(Duration.between(now, end))));
            }
            case ENDED -> model.put(standing.room() == RoomState.CLOSED ? "closed" : "ended", true);
        }
    }

    private static void waiting(MyTurn standing, PlainWords words, Map<String, Object> model) {
        refresh("waiting", standing.pollAfter(), model);
        model.put("place", words.number(standing.ahead() + 1));
        model.put("ahead", words.number(standing.ahead()));
        model.put("next", standing.ahead() == 0);
        model.put("soldOut", standing.left() == MyTurn.Left.SOLD_OUT);
        model.put("noneFree", standing.left() == MyTurn.Left.NONE_FREE);
        if (!standing.isNothingLeft()) {
            wait(standing.range(), words, model);
        }
    }

    /** A range, where its ends differ for a reader; else how long at most; else that nobody can say. */
    private static void wait(Wait range, PlainWords words, Map<String, Object> model) {
        String from = words.duration(range.from());
        String to = words.duration(range.to());
        boolean atMost = range.from().compareTo(SOON) < 0 || from.equals(to);
        model.put(range.known() ? atMost ? "atMost" : "between" : "untilSomebodyLeaves", true);
        model.put("from", from);
        model.put("to", to);
    }

    private static void refresh(String state, Duration asked, Map<String, Object> model) {
        Duration after = asked.compareTo(CALMEST) < 0 ? CALMEST : asked;
        model.put(state, true);
        model.put("refresh", after.toSeconds());
    }
}

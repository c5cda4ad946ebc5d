package io.hanjul.rush;

import io.hanjul.rush.audit.Evidence;
import io.hanjul.rush.crowd.Guest;
import io.hanjul.rush.crowd.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down what the audit will need, answer by answer. Used by one thread. */
final class Witness {

    private final Map<String, Evidence.Turn> turns = new LinkedHashMap<>();
    private final Map<String, Evidence.Hold> holds = new LinkedHashMap<>();
    private final Map<Integer, String> holdOf = new HashMap<>();
    private final Map<String, Integer> orders = new LinkedHashMap<>();
    private final List<Evidence.End> endings = new ArrayList<>();
    private final List<Guest> booked = new ArrayList<>();
    private final Stage stage;
    private String lastCheckout = "";

    Witness(Stage stage) {
        this.stage = stage;
    }

    /**
     * When a question was asked and answered, in nanoseconds on the crowd's clock.
     *
     * @param first when it was asked for the first time as this attempt
     * @param asked when it was asked this time
     * @param answered when the answer came
     */
    record Moments(long first, long asked, long answered) {}

    /** Notes an answer. */
    void saw(Guest guest, Reply reply, Moments moments) {
        switch (guest.call()) {
            case JOIN -> joined(guest, reply);
            case LINE -> told(guest, reply.text("state").equals("WAITING"), moments);
            case ENTER -> knocked(guest, reply, moments);
            case HOLD -> held(guest, reply, moments);
            case GIVE_BACK -> endHold(guest, moments.first());
            case PAY -> billed(guest, reply);
            default -> {}
        }
    }

    private void joined(Guest guest, Reply reply) {
        String turn = reply.text("turn");
        if (!turn.isEmpty()) {
            long tick = reply.body().path("tick").asLong(0);
            turns.putIfAbsent(turn, new Evidence.Turn(guest.number(), tick, Long.MIN_VALUE, Evidence.NEVER, false));
        }
    }

    private void told(Guest guest, boolean toWait, Moments moments) {
        turns.computeIfPresent(
                guest.line().turn(),
                (token, turn) -> new Evidence.Turn(
                        turn.guest(),
                        turn.tick(),
                        toWait ? Math.max(turn.toldToWait(), moments.asked()) : turn.toldToWait(),
                        turn.entered(),
                        guest.line().wasAway()));
    }

    private void knocked(Guest guest, Reply reply, Moments moments) {
        told(guest, reply.code().equals("NOT_CALLED_YET"), moments);
        if (reply.status() == 201) {
            turns.computeIfPresent(
                    guest.line().turn(),
                    (token, turn) -> new Evidence.Turn(
                            turn.guest(),
                            turn.tick(),
                            turn.toldToWait(),
                            Math.min(turn.entered(), moments.answered()),
                            turn.wasAway()));
        }
    }

    private void held(Guest guest, Reply reply, Moments moments) {
        String id = reply.text("id");
        if (reply.status() / 100 == 2 && !id.isEmpty()) {
            long safeUntil = moments.asked() + lastsFor(reply).toNanos();
            holds.putIfAbsent(
                    id,
                    new Evidence.Hold(
                            guest.number(),
                            id,
                            stage.cellsOf(guest.number(), heldBy(guest, reply)),
                            moments.first(),
                            moments.answered(),
                            safeUntil));
            holdOf.put(guest.number(), id);
        }
    }

    private static List<String> heldBy(Guest guest, Reply reply) {
        List<String> held = reply.unitIds();
        return held.isEmpty() ? guest.deal().units() : held;
    }

    private static Duration lastsFor(Reply reply) {
        try {
            return Duration.between(Instant.parse(reply.text("now")), Instant.parse(reply.text("heldUntil")));
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }

    /** A hold that became a booking never ends; one that was given back is safe until that was first asked. */
    private void endHold(Guest guest, long at) {
        holds.computeIfPresent(
                holdOf.getOrDefault(guest.number(), ""),
                (id, hold) -> new Evidence.Hold(
                        hold.guest(),
                        id,
                        hold.cells(),
                        hold.asked(),
                        hold.granted(),
                        at == Evidence.NEVER ? at : Math.min(hold.safeUntil(), at)));
    }

    private void billed(Guest guest, Reply reply) {
        String order = reply.text("orderId");
        if (!order.isEmpty()) {
            orders.put(order, guest.number());
        }
        if (!reply.text("checkoutUrl").isEmpty()) {
            lastCheckout = reply.text("checkoutUrl");
        }
    }

    /** Notes how it ended; each guest once. */
    void over(Guest guest) {
        Guest.End end = guest.end().orElseThrow();
        endings.add(new Evidence.End(guest.number(), end.ending(), end.code()));
        if (!guest.deal().booking().isEmpty()) {
            booked.add(guest);
            endHold(guest, Evidence.NEVER);
        }
    }

    /** Everybody who was told of a booking, whatever came after. */
    List<Guest> booked() {
        return List.copyOf(booked);
    }

    /** Our order ids at the gateway, and whose they are. */
    Map<String, Integer> orders() {
        return Map.copyOf(orders);
    }

    /** Address of the last checkout page; empty when nobody came so far. */
    String lastCheckout() {
        return lastCheckout;
    }

    /** All of it, with what was found out at the end. */
    Evidence evidence(AtTheEnd atTheEnd, Evidence.Rules rules) {
        return new Evidence(
                List.copyOf(turns.values()),
                List.copyOf(holds.values()),
                atTheEnd.bookings(),
                atTheEnd.orders(),
                List.copyOf(endings),
                atTheEnd.stock(),
                rules);
    }

    /** What was asked once everybody was done. */
    record AtTheEnd(List<Evidence.Booking> bookings, List<Evidence.Order> orders, Evidence.Stock stock) {}
}

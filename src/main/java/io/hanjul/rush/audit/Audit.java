package io.hanjul.rush.audit;

import io.hanjul.rush.crowd.Ending;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks every promise against the evidence. */
public final class Audit {

    private final Evidence evidence;

    private Audit(Evidence evidence) {
        this.evidence = evidence;
    }

    /** One finding for each promise. */
    public static List<Finding> of(Evidence evidence) {
        var audit = new Audit(evidence);
        return List.of(
                audit.soldOnce(),
                HeldOnce.check(evidence.holds()),
                audit.bookingsStand(),
                audit.money(),
                Overtaking.check(evidence.turns(), evidence.rules().ticksOfGrace()),
                audit.answered());
    }

    private Finding soldOnce() {
        var broken = new ArrayList<String>();
        Map<String, String> buyers = new HashMap<>();
        for (Evidence.Booking booking : evidence.bookings()) {
            for (String cell : booking.cells()) {
                String other = buyers.putIfAbsent(cell, booking.id());
                if (other != null) {
                    broken.add("seat %s is in bookings %s and %s".formatted(cell, other, booking.id()));
                }
            }
        }
        Evidence.Stock stock = evidence.stock();
        int sold = stock.soldAfter() - stock.soldBefore();
        int booked = evidence.bookings().stream()
                .mapToInt(booking -> booking.cells().size())
                .sum();
        if (sold != booked) {
            broken.add("the hall shows %d seats more sold than before, but %d are in bookings".formatted(sold, booked));
        }
        if (stock.soldAfter() > stock.cells()) {
            broken.add("%d of %d seats are sold".formatted(stock.soldAfter(), stock.cells()));
        }
        return Finding.of(Promise.SEATS_SOLD_ONCE, booked, broken);
    }

    private Finding bookingsStand() {
        List<String> lost = evidence.bookings().stream()
                .filter(booking -> !booking.stands())
                .map(booking -> "booking %s of guest %d was acknowledged; at the end the answer is %s"
                        .formatted(booking.id(), booking.guest(), booking.seen()))
                .toList();
        return Finding.of(Promise.BOOKINGS_STAND, evidence.bookings().size(), lost);
    }

    private Finding money() {
        Map<String, Long> booked = evidence.bookings().stream()
                .collect(Collectors.groupingBy(
                        Evidence.Booking::orderId, Collectors.summingLong(Evidence.Booking::amount)));
        var broken = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (Evidence.Order order : evidence.orders()) {
            long due = booked.getOrDefault(order.id(), 0L);
            if (seen.add(order.id()) && order.balance() != due) {
                broken.add("order %s: the gateway has %d, the booking costs %d"
                        .formatted(order.id(), order.balance(), due));
            }
        }
        booked.keySet().stream()
                .filter(order -> !seen.contains(order))
                .forEach(order -> broken.add("order %s was booked and is unknown to the gateway".formatted(order)));
        return Finding.of(Promise.MONEY_IS_BOOKINGS, seen.size(), broken);
    }

    private Finding answered() {
        var broken = new ArrayList<String>();
        evidence.endings().stream()
                .filter(end -> end.ending() == Ending.UNANSWERED)
                .forEach(end -> broken.add("guest %d never got an answer (%s)".formatted(end.guest(), end.code())));
        long ended =
                evidence.endings().stream().map(Evidence.End::guest).distinct().count();
        for (long missing = ended; missing < evidence.rules().guests(); missing++) {
            broken.add("a guest is missing among the endings");
        }
        return Finding.of(Promise.EVERYBODY_ANSWERED, evidence.rules().guests(), broken);
    }
}

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
        var broken = new ArrayList<Fault>();
        Map<String, Evidence.Booking> buyers = new HashMap<>();
        for (Evidence.Booking booking : evidence.bookings()) {
            for (String cell : booking.cells()) {
                Evidence.Booking other = buyers.putIfAbsent(cell, booking);
                if (other != null) {
                    broken.add(soldTwice(cell, other, booking));
                }
            }
        }
        Evidence.Stock stock = evidence.stock();
        int sold = stock.soldAfter() - stock.soldBefore();
        int booked = evidence.bookings().stream()
                .mapToInt(booking -> booking.cells().size())
                .sum();
        if (sold != booked) {
            broken.add(Fault.ofFigures(Fault.Kind.SOLD_UNLIKE_BOOKED, sold, booked));
        }
        if (stock.soldAfter() > stock.cells()) {
            broken.add(Fault.ofFigures(Fault.Kind.MORE_SOLD_THAN_SEATS, stock.soldAfter(), stock.cells()));
        }
        broken.addAll(areasWithTooMany());
        return Finding.of(Promise.SEATS_SOLD_ONCE, booked, broken);
    }

    /** Who stands has no seat that could be sold twice; but an area has room for so many. */
    private List<Fault> areasWithTooMany() {
        Map<String, Integer> standing = evidence.bookings().stream()
                .filter(booking -> !booking.area().isEmpty())
                .collect(Collectors.toMap(
                        Evidence.Booking::area, booking -> booking.cells().size(), Integer::sum));
        return standing.entrySet().stream()
                .filter(area -> area.getValue() > room(area.getKey()))
                .map(area -> Fault.ofFigures(Fault.Kind.MORE_SOLD_THAN_SEATS, area.getValue(), room(area.getKey())))
                .toList();
    }

    private int room(String area) {
        return evidence.stock().areas().getOrDefault(area, 0);
    }

    private static Fault soldTwice(String cell, Evidence.Booking one, Evidence.Booking other) {
        return new Fault(
                Fault.Kind.SEAT_SOLD_TWICE,
                cell,
                List.of(one.guest(), other.guest()),
                List.of(),
                List.of(one.id(), other.id()));
    }

    private Finding bookingsStand() {
        List<Fault> lost = evidence.bookings().stream()
                .filter(booking -> !booking.stands())
                .map(booking ->
                        Fault.ofGuest(Fault.Kind.BOOKING_LOST, booking.guest(), List.of(booking.seen()), booking.id()))
                .toList();
        return Finding.of(Promise.BOOKINGS_STAND, evidence.bookings().size(), lost);
    }

    private Finding money() {
        Map<String, Long> booked = evidence.bookings().stream()
                .collect(Collectors.groupingBy(
                        Evidence.Booking::orderId, Collectors.summingLong(Evidence.Booking::amount)));
        var broken = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (Evidence.Order order : evidence.orders()) {
            long due = booked.getOrDefault(order.id(), 0L);
            if (seen.add(order.id()) && order.balance() != due) {
                broken.add(Fault.ofGuest(
                        Fault.Kind.MONEY_UNLIKE_BOOKING,
                        order.guest(),
                        List.of(String.valueOf(order.balance()), String.valueOf(due)),
                        order.id()));
            }
        }
        int checked = seen.size();
        evidence.bookings().stream()
                .filter(booking -> seen.add(booking.orderId()))
                .forEach(booking -> broken.add(
                        Fault.ofGuest(Fault.Kind.ORDER_UNKNOWN, booking.guest(), List.of(), booking.orderId())));
        return Finding.of(Promise.MONEY_IS_BOOKINGS, checked, broken);
    }

    private Finding answered() {
        var broken = new ArrayList<Fault>();
        evidence.endings().stream()
                .filter(end -> end.ending() == Ending.UNANSWERED)
                .forEach(end -> broken.add(Fault.ofGuest(Fault.Kind.UNANSWERED, end.guest(), List.of(end.code()), "")));
        long ended =
                evidence.endings().stream().map(Evidence.End::guest).distinct().count();
        for (long missing = ended; missing < evidence.rules().guests(); missing++) {
            broken.add(Fault.ofFigures(Fault.Kind.GUEST_MISSING));
        }
        return Finding.of(Promise.EVERYBODY_ANSWERED, evidence.rules().guests(), broken);
    }
}

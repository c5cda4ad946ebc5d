package io.hanjul.waitingroom;

import io.hanjul.edge.Version;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.RoomDesk.Order;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an order makes of a room. Pure: the desk commits it. */
final class OrderPolicy {

    private OrderPolicy() {}

    /**
     * Passes when a room can be given that order, which was thought out on that version.
     *
     * @throws Refusal VERSION_CHANGED, ROOM_OVER; INVALID_FIELDS for a state that is none to be ordered
     */
    static void require(RoomRow room, Order order, Version seen, Instant now) {
        if (order instanceof Order.Mode mode && mode.state() == RoomState.RECOVERING) {
            var error = new FieldProblem("state", "cannot be ordered", "직접 정할 수 없는 상태입니다.");
            throw Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", List.of(error));
        }
        if (room.orders().version() != seen.number()) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED);
        }
        if (room.terms().isOverAt(now)) {
            throw Refusal.of(WaitingRoomProblem.ROOM_OVER);
        }
    }

    /** What the room does after the order. */
    static RoomState modeAfter(RoomRow before, Order order) {
        return order instanceof Order.Mode wanted
                ? wanted.state()
                : before.orders().mode();
    }

    /** The room's terms after the order. */
    static RoomRow.Terms termsAfter(RoomRow before, Order order) {
        return switch (order) {
            case Order.Mode mode -> before.terms();
            case Order.Admission wanted -> before.terms().admitting(wanted.ratePerMinute(), wanted.maxInside());
            case Order.Window wanted -> before.terms().open(wanted.opensAt(), wanted.closesAt());
        };
    }

    /** What is different after it; empty when nothing is. */
    static List<RoomLog.Change> changes(RoomRow before, RoomState mode, RoomRow.Terms terms) {
        var all = new ArrayList<RoomLog.Change>();
        all.add(change("state", before.orders().mode(), mode));
        all.add(change("ratePerMinute", before.terms().ratePerMinute(), terms.ratePerMinute()));
        all.add(change("maxInside", before.terms().maxInside(), terms.maxInside()));
        all.add(change("opensAt", before.terms().opensAt(), terms.opensAt()));
        all.add(change("closesAt", before.terms().closesAt(), terms.closesAt()));
        all.removeIf(change -> change.from().equals(change.to()));
        return List.copyOf(all);
    }

    private static RoomLog.Change change(String what, Object from, Object to) {
        return new RoomLog.Change(what, from.toString(), to.toString());
    }
}

package io.hanjul.door;

import static java.util.stream.Collectors.groupingBy;

import io.hanjul.account.AccountNames;
import io.hanjul.booking.Attendance;
import io.hanjul.booking.Attendee;
import io.hanjul.catalog.SessionView;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.SoldUnits;
import io.hanjul.place.Layouts;
import io.hanjul.place.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what four modules know of a guest; four statements, however many guests. */
@Component
class GuestReader {

    private final Attendance attendance;
    private final SoldUnits sold;
    private final CheckInTable checkIns;
    private final AccountNames names;
    private final Layouts layouts;
    private final DoorSettings settings;

    GuestReader(
            Attendance attendance,
            SoldUnits sold,
            CheckInTable checkIns,
            AccountNames names,
            Layouts layouts,
            DoorSettings settings) {
        this.attendance = attendance;
        this.sold = sold;
        this.checkIns = checkIns;
        this.names = names;
        this.layouts = layouts;
        this.settings = settings;
    }

    /** All bookings of a session in the order of their seats; those that have none (any more) come last. */
    List<GuestView> all(SessionView session) {
        List<Attendee> bookings = attendance.ofSession(session.id());
        Map<BookingId, List<SoldUnits.Sold>> unitsOf =
                sold.ofSession(session.id()).stream().collect(groupingBy(SoldUnits.Sold::booking));
        var inside = checkIns.insideOf(session.id(), settings.undoWithin()).stream()
                .collect(groupingBy(CheckInTable.Inside::booking));
        Parts parts = partsOf(session, bookings, inside.values().stream().flatMap(List::stream));
        var guests = new ArrayList<GuestView>();
        bookings.forEach(booking -> guests.add(parts.guest(
                booking, unitsOf.getOrDefault(booking.id(), List.of()), inside.getOrDefault(booking.id(), List.of()))));
        guests.sort(
                Comparator.comparingInt(guest -> parts.ordinal(unitsOf.getOrDefault(guest.bookingId(), List.of()))));
        return List.copyOf(guests);
    }

    /** One booking of a session. */
    GuestView one(SessionView session, Attendee booking) {
        List<CheckInTable.Inside> inside = checkIns.insideOf(booking.id(), settings.undoWithin());
        return partsOf(session, List.of(booking), inside.stream())
                .guest(booking, sold.ofBooking(session.id(), booking.id()), inside);
    }

    private Parts partsOf(SessionView session, List<Attendee> bookings, Stream<CheckInTable.Inside> inside) {
        List<AccountId> people = Stream.concat(
                        bookings.stream().map(Attendee::account), inside.map(CheckInTable.Inside::by))
                .toList();
        return new Parts(unitsOf(session.layoutId()), names.of(people));
    }

    private Map<UnitId, Unit> unitsOf(LayoutId layout) {
        return layouts.unitsOf(layout).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private record Parts(Map<UnitId, Unit> units, Map<AccountId, String> names) {

        GuestView guest(Attendee booking, List<SoldUnits.Sold> has, List<CheckInTable.Inside> inside) {
            return new GuestView(
                    booking.id(),
                    booking.code(),
                    names.getOrDefault(booking.account(), booking.issued().guest()),
                    booking.state(),
                    has.stream().map(this::seat).toList(),
                    inside.stream().map(this::entry).toList(),
                    booking.total(),
                    booking.confirmedAt(),
                    booking.issued().kind(),
                    booking.issued().reason());
        }

        /** Of the first of these; those who have none come last. */
        int ordinal(List<SoldUnits.Sold> has) {
            return has.isEmpty()
                    ? Integer.MAX_VALUE
                    : unit(has.getFirst().place()).ordinal();
        }

        private GuestView.Seat seat(SoldUnits.Sold sold) {
            Unit unit = unit(sold.place());
            return new GuestView.Seat(
                    sold.unit(), unit.kind(), unit.section(), unit.row(), unit.label(), unit.category());
        }

        private GuestView.Entry entry(CheckInTable.Inside one) {
            return new GuestView.Entry(
                    one.unit(), one.at(), one.gate(), names.getOrDefault(one.by(), ""), one.offline(), one.undoUntil());
        }

        private Unit unit(UnitId id) {
            return Objects.requireNonNull(units.get(id));
        }
    }
}

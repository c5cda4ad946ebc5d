package io.hanjul.booking;

import io.hanjul.account.AccountNames;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Ownership;
import io.hanjul.edge.Role;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.BookingId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import io.hanjul.inventory.Revocations;
import io.hanjul.inventory.Swaps;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a booking since it was made, for its guest and for whoever manages what was booked. */
@Service
public class BookingHistory {

    private final BookingTable bookings;
    private final BookingEventTable events;
    private final Holds holds;
    private final Revocations revocations;
    private final Swaps swaps;
    private final Offers offers;
    private final Sessions sessions;
    private final SessionDesk desk;
    private final AccountNames names;

    BookingHistory(
            BookingTable bookings,
            BookingEventTable events,
            Holds holds,
            Revocations revocations,
            Swaps swaps,
            Offers offers,
            Sessions sessions,
            SessionDesk desk,
            AccountNames names) {
        this.bookings = bookings;
        this.events = events;
        this.holds = holds;
        this.revocations = revocations;
        this.swaps = swaps;
        this.offers = offers;
        this.sessions = sessions;
        this.desk = desk;
        this.names = names;
    }

    /**
     * The changes of a booking, oldest first: at most a thousand.
     *
     * @throws Refusal NOT_FOUND unless it is the caller's own, or of something that the caller manages
     */
    @Transactional(readOnly = true)
    public List<BookingChange> of(Caller caller, BookingId id) {
        BookingTable.Row row = bookings.find(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (!caller.account().equals(row.account())) {
            requireManaged(caller, row);
        }
        List<BookingEventTable.Event> all = events.of(id);
        HistoryReader reader = readerOf(row, all);
        return all.stream().map(event -> reader.read(event)).toList();
    }

    private void requireManaged(Caller caller, BookingTable.Row row) {
        if (!caller.role().isAtLeast(Role.OWNER)) {
            Ownership.requireOwn(caller, row.account());
        }
        desk.find(caller, row.session());
    }

    private HistoryReader readerOf(BookingTable.Row row, List<BookingEventTable.Event> all) {
        List<BookingEventTable.Handover> handovers = all.stream()
                .map(BookingEventTable.Event::handover)
                .flatMap(Optional::stream)
                .toList();
        Set<AccountId> people = handovers.stream()
                .flatMap(handover -> Stream.of(handover.from(), handover.to()))
                .collect(Collectors.toSet());
        return new HistoryReader(row, linesOf(row), people, names.of(people));
    }

    private Map<UnitId, UnitLine> linesOf(BookingTable.Row row) {
        SessionView session = sessions.find(row.session()).orElseThrow();
        HoldView hold = holds.find(row.hold()).orElseThrow();
        List<HoldView.Line> all = Stream.of(hold.lines(), revocations.givenBack(hold.id()), swaps.left(hold.id()))
                .flatMap(List::stream)
                .toList();
        return UnitLine.of(all, offers.unitsOf(session.layoutId())).stream()
                .collect(Collectors.toMap(UnitLine::unitId, Function.identity(), (line, again) -> line));
    }
}

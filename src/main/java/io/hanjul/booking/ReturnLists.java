package io.hanjul.booking;

import io.hanjul.catalog.Sessions;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.ListedStock;
import io.hanjul.place.Unit;
import io.hanjul.place.UnitKind;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the lists of who waits for what comes back in order, before {@link ReturnOffers} goes through them. Locks:
 * return_list → return_ask → cells → pools → session_stock.
 */
@Component
class ReturnLists {

    private final ReturnListTable lists;
    private final ReturnAskTable asks;
    private final ReturnMoveTable moves;
    private final ReturnWindow window;
    private final Sessions sessions;
    private final ListedStock stock;
    private final MeterRegistry meters;

    ReturnLists(
            ReturnListTable lists,
            ReturnAskTable asks,
            ReturnMoveTable moves,
            ReturnWindow window,
            Sessions sessions,
            ListedStock stock,
            MeterRegistry meters) {
        this.lists = lists;
        this.asks = asks;
        this.moves = moves;
        this.window = window;
        this.sessions = sessions;
        this.stock = stock;
        this.meters = meters;
    }

    /**
     * Notes what has become of offers, ends what is over, and has the list hear of whatever comes back.
     *
     * @return whether there is something to offer to somebody
     */
    @Transactional
    public boolean tidy(SessionId session) {
        Optional<ReturnListTable.Locked> list = lists.tryLock(session);
        if (list.isEmpty()) {
            return false;
        }
        boolean calledOff = settle(session, asks.line(session));
        Optional<Offer> offer =
                calledOff ? Optional.empty() : window.open(session, list.get().now());
        if (offer.isEmpty()) {
            moves.endWaiting(session);
        }
        List<ReturnAskRow> line = asks.line(session);
        if (line.isEmpty() || offer.isEmpty()) {
            if (lists.close(session)) {
                stock.unlist(session);
            }
            return false;
        }
        cover(session, offer.get(), line.stream().map(ReturnAskRow::wish).toList());
        return true;
    }

    /** From here on what becomes free of what they want goes to the list. */
    void cover(SessionId session, Offer offer, List<ReturnWish> wishes) {
        Set<String> wanted = offer.prices().keySet().stream()
                .filter(category -> wishes.stream().anyMatch(wish -> wish.takes(category)))
                .collect(Collectors.toSet());
        Map<Boolean, List<UnitId>> units = offer.units().values().stream()
                .filter(unit -> wanted.contains(unit.category()))
                .collect(Collectors.partitioningBy(
                        unit -> unit.kind() == UnitKind.AREA, Collectors.mapping(Unit::id, Collectors.toList())));
        lists.cover(session, wanted);
        stock.list(session, units.getOrDefault(false, List.of()), units.getOrDefault(true, List.of()));
    }

    /** Whether the session was called off; then nobody on the list missed anything. */
    private boolean settle(SessionId session, List<ReturnAskRow> line) {
        Map<HoldId, HoldView.State> states =
                stock.states(line.stream().flatMap(row -> row.hold().stream()).toList());
        // After the holds: one that was revoked for it is never seen without it.
        boolean calledOff =
                sessions.find(session).filter(found -> !found.takesPlace()).isPresent();
        for (ReturnAskRow row : line) {
            Optional<HoldView.State> state = row.hold().map(states::get);
            if (state.equals(Optional.of(HoldView.State.CONFIRMED))) {
                moves.end(row.id(), ReturnAskState.TAKEN);
                count("taken");
            } else if (calledOff) {
                moves.end(row.id(), ReturnAskState.CALLED_OFF);
            } else if (row.state() == ReturnAskState.OFFERED && !state.equals(Optional.of(HoldView.State.ACTIVE))) {
                moves.miss(row.id());
                count("missed");
            }
        }
        return calledOff;
    }

    private void count(String outcome) {
        meters.counter("hanjul.returns.offers", "outcome", outcome).increment();
    }
}

package io.hanjul.booking;

import io.hanjul.account.AccountNames;
import io.hanjul.catalog.SessionDesk;
import io.hanjul.edge.Caller;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;
import io.hanjul.inventory.HoldView;
import io.hanjul.inventory.Holds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows the list of a session to who manages it. */
@Component
class ReturnLine {

    private final SessionDesk desk;
    private final ReturnAskTable asks;
    private final Holds holds;
    private final AccountNames names;

    ReturnLine(SessionDesk desk, ReturnAskTable asks, Holds holds, AccountNames names) {
        this.desk = desk;
        this.asks = asks;
        this.holds = holds;
        this.names = names;
    }

    /** Refuses with NOT_FOUND when the session is another's. */
    List<ReturnAskView.Waiting> of(Caller caller, SessionId id) {
        List<ReturnAskRow> line = asks.line(desk.find(caller, id).id());
        Map<AccountId, String> called =
                names.of(line.stream().map(ReturnAskRow::account).toList());
        List<ReturnAskView.Waiting> shown = new ArrayList<>();
        int place = 0;
        for (ReturnAskRow row : line) {
            boolean waits = row.state() == ReturnAskState.WAITING;
            Optional<HoldView> hold = waits ? Optional.empty() : row.hold().flatMap(holds::find);
            place += waits ? 1 : 0;
            shown.add(new ReturnAskView.Waiting(
                    row.id(),
                    waits ? place : 0,
                    called.getOrDefault(row.account(), ""),
                    row.wish().units(),
                    row.wish().categories().stream().sorted().toList(),
                    row.wish().apart(),
                    row.wish().accessible(),
                    row.state(),
                    row.missed(),
                    row.askedAt(),
                    hold.map(ReturnReader::offered).stream().toList()));
        }
        return shown;
    }

    /** What follows that ask; all of the line when it is none of it, or has left it meanwhile. */
    List<ReturnAskView.Waiting> after(UUID last, List<ReturnAskView.Waiting> line) {
        int at = line.stream().map(one -> one.id().value()).toList().indexOf(last);
        return line.subList(at + 1, line.size());
    }
}

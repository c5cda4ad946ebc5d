package io.hanjul.catalog;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Reason;
import io.hanjul.edge.Version;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions that do not take place. */
@Service
public class SessionsCalledOff {

    private final SessionDesk desk;
    private final SessionChangeTable changes;
    private final ApplicationEventPublisher events;

    SessionsCalledOff(SessionDesk desk, SessionChangeTable changes, ApplicationEventPublisher events) {
        this.desk = desk;
        this.changes = changes;
        this.events = events;
    }

    /**
     * Calls a session off: nobody can buy it from now on, and everybody who has gets all of their money back. One
     * that was called off before stays as it is. Locks: offering, and what listeners lock after it.
     *
     * @param reason one line that guests read
     * @throws Refusal NOT_FOUND when it is another's; VERSION_CHANGED when somebody else was faster; SESSION_OVER;
     *     INVALID_FIELDS without a reason
     */
    @Transactional
    public SessionView callOff(Caller caller, SessionId id, Version seen, String reason) {
        String words = Reason.require(reason);
        if (!desk.find(caller, id).takesPlace()) {
            return desk.find(caller, id);
        }
        SessionView session = desk.locked(caller, id, seen);
        if (!changes.callOff(session, words)) {
            throw Refusal.of(CatalogProblem.SESSION_OVER);
        }
        events.publishEvent(new SessionCalledOff(id, caller.account(), words));
        return desk.find(caller, id);
    }
}

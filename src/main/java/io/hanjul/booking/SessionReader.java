package io.hanjul.booking;

import io.hanjul.batch.Batcher;
import io.hanjul.catalog.SessionView;
import io.hanjul.catalog.Sessions;
import io.hanjul.ids.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads sessions as they are now, for all who ask at the same moment together. */
@Component
class SessionReader implements DisposableBean {

    private static final int AT_ONCE = 256;

    private final Sessions sessions;
    private final Batcher<SessionId, Optional<SessionView>> batcher;

    SessionReader(Sessions sessions) {
        this.sessions = sessions;
        this.batcher = new Batcher<>("sessions", this::readTogether, AT_ONCE);
    }

    /**
     * The session with that id. Who has a connection already reads over it: to wait for one that others read over could
     * be to wait for oneself.
     */
    Optional<SessionView> read(SessionId id) {
        return TransactionSynchronizationManager.isActualTransactionActive() ? sessions.find(id) : batcher.ask(id);
    }

    private List<Optional<SessionView>> readTogether(List<SessionId> ids) {
        Map<SessionId, SessionView> found = sessions.findAll(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(SessionView::id, Function.identity()));
        return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
    }

    @Override
    public void destroy() {
        batcher.close();
    }
}

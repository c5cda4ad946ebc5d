package io.hanjul.rehearsal;

import io.hanjul.ids.CrowdId;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The crowds that this node has sent. Once a second their progress is written down, which is also how a node learns
 * that one was called back elsewhere; whoever is not heard of for a while is taken for gone.
 */
@Component
class RunningCrowds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RunningCrowds.class);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final String GONE = "the server that sent it has stopped";

    private final CrowdTable crowds;
    private final TransactionTemplate transactions;
    private final RehearsalSettings settings;
    private final CrowdLine line;
    private final JsonMapper json;
    private final Map<CrowdId, CrowdProcess> sent = new ConcurrentHashMap<>();
    private final List<CrowdId> reserved = new ArrayList<>();

    RunningCrowds(
            CrowdTable crowds,
            TransactionTemplate transactions,
            RehearsalSettings settings,
            CrowdLine line,
            JsonMapper json) {
        this.crowds = crowds;
        this.transactions = transactions;
        this.settings = settings;
        this.line = line;
        this.json = json;
    }

    /**
     * Takes one of the places for crowds on this node.
     *
     * @throws Refusal CROWDS_BUSY
     */
    synchronized void reserve(CrowdId id) {
        if (reserved.size() >= settings.crowdsAtOnce()) {
            throw Refusal.retryAfter(CrowdProblem.CROWDS_BUSY, "", Duration.ofSeconds(30));
        }
        reserved.add(id);
    }

    private synchronized void giveBack(CrowdId id) {
        reserved.remove(id);
    }

    /** Whether there is no crowd of this node. */
    synchronized boolean isIdle() {
        return reserved.isEmpty();
    }

    /** Sends it off. */
    void start(CrowdId id, SimulatedGuests.Sessions guests, Crowds.Wish wish) {
        String sessions = json.writeValueAsString(Map.of(
                "saleId", guests.saleId().toString(),
                "roomId", guests.roomId(),
                "tokens", guests.tokens()));
        sent.put(id, new CrowdProcess(sessions, settings.crowdMemoryMib(), line.of(id, wish)));
        LOG.info("crowd {}: {} simulated guests are sent at rehearsal {}", id, wish.guests(), guests.saleId());
    }

    /** It could not be sent, for whatever reason; what cannot be written down now, the silence tells later. */
    void giveUp(CrowdId id, RuntimeException why) {
        giveBack(id);
        var failed = new CrowdTable.End(CrowdView.State.FAILED, "", String.valueOf(why.getMessage()));
        try {
            transactions.executeWithoutResult(open -> crowds.end(id, failed));
        } catch (DataAccessException | TransactionException e) {
            why.addSuppressed(e);
        }
    }

    @Scheduled(fixedDelay = 1_000)
    synchronized void watch() {
        try {
            sent.forEach(this::watch);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("What became of crowds is written down once the database answers", e);
        }
    }

    private void watch(CrowdId id, CrowdProcess crowd) {
        boolean goesOn = crowd.isRunning();
        boolean wanted = Boolean.TRUE.equals(transactions.execute(open -> crowds.seen(id, crowd.progress())));
        if (goesOn && wanted) {
            return;
        }
        if (wanted) {
            transactions.executeWithoutResult(open -> crowds.end(id, endOf(crowd)));
        }
        crowd.close();
        sent.remove(id);
        giveBack(id);
    }

    private static CrowdTable.End endOf(CrowdProcess crowd) {
        return crowd.report()
                .map(report -> new CrowdTable.End(CrowdView.State.FINISHED, report, ""))
                .orElseGet(() -> new CrowdTable.End(CrowdView.State.FAILED, "", crowd.failure()));
    }

    @Scheduled(fixedDelay = 20_000)
    void endUnseen() {
        transactions.executeWithoutResult(open -> crowds.endUnseen(SILENCE, GONE));
    }

    @Override
    public void destroy() {
        sent.values().forEach(CrowdProcess::close);
    }
}

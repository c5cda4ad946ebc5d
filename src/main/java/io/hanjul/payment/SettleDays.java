package io.hanjul.payment;

import io.hanjul.problem.StoreAway;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles days, one after the other: has the gateway asked about all of a day, looks again until it has told, and
 * compares. What it has not told is asked about again, for so long; then the day is compared as far as it was heard.
 * Each day is one node's at a time, by a lease that is renewed with each piece; a crash leaves one that runs out. Who
 * has lost it, because a piece took longer, leaves the day to who has it now.
 */
@Component
class SettleDays {

    private static final Logger log = LoggerFactory.getLogger(SettleDays.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration FIRST_LOOK = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final SettlementDayTable days;
    private final Settlements settlements;
    private final SettlementSettings settings;
    private final TransactionTemplate transactions;
    private final SecureRandom random;
    private final MeterRegistry meters;

    SettleDays(
            SettlementDayTable days,
            Settlements settlements,
            SettlementSettings settings,
            TransactionTemplate transactions,
            SecureRandom random,
            MeterRegistry meters) {
        this.days = days;
        this.settlements = settlements;
        this.settings = settings;
        this.transactions = transactions;
        this.random = random;
        this.meters = meters;
    }

    /** All that is due now. */
    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void settle() {
        Optional<SettlementDayTable.Due> day = take();
        while (day.isPresent()) {
            settle(day.get());
            day = take();
        }
    }

    /** A day that is due; this node's until its lease is over. */
    Optional<SettlementDayTable.Due> take() {
        return transactions.execute(status -> days.take(LEASE, settings.giveUp()));
    }

    /** One that fails comes back when its lease is over and stops no other. */
    void settle(SettlementDayTable.Due day) {
        try {
            if (day.asked()) {
                compare(day);
            } else if (settlements.ask(day.payee(), day.from(), day.to(), () -> renew(day))) {
                transactions.executeWithoutResult(status -> days.asked(day, FIRST_LOOK));
            }
        } catch (RuntimeException e) {
            if (StoreAway.causes(e)) {
                log.warn("{} of place {} is settled later: {}", day.day(), day.payee(), e.toString());
            } else {
                log.error("{} of place {} is settled later", day.day(), day.payee(), e);
            }
        }
    }

    private boolean renew(SettlementDayTable.Due day) {
        return transactions.execute(status -> days.renew(day, LEASE));
    }

    private void compare(SettlementDayTable.Due day) {
        settlements
                .between(day.payee(), day.from(), day.to(), () -> renew(day))
                .ifPresent(lines -> compare(day, lines));
    }

    private void compare(SettlementDayTable.Due day, List<SettlementLine> lines) {
        List<SettlementLine> unheard = lines.stream()
                .filter(line -> line.verdict() == SettlementLine.Verdict.NOT_ASKED)
                .toList();
        if (!unheard.isEmpty() && !day.late()) {
            settlements.askAgain(unheard);
            Duration pause = RetryPause.after(day.tries(), FIRST_LOOK, LONGEST_PAUSE, random);
            transactions.executeWithoutResult(status -> days.asked(day, pause));
            return;
        }
        int explained = (int) lines.stream().filter(SettlementLine::explained).count();
        var result = new SettlementDayTable.Result(
                lines.size(),
                lines.size() - explained - unheard.size(),
                unheard.size(),
                lines.stream().mapToLong(SettlementLine::netOurs).sum(),
                lines.stream().mapToLong(SettlementLine::netGateway).sum());
        if (transactions.execute(status -> days.compared(day, result))) {
            tell(day, result);
        }
    }

    private void tell(SettlementDayTable.Due day, SettlementDayTable.Result result) {
        meters.counter("hanjul.payment.settlements").increment();
        meters.counter("hanjul.payment.settlement.differences").increment(result.differences());
        meters.counter("hanjul.payment.settlement.unheard").increment(result.unheard());
        if (result.differences() > 0) {
            log.error(
                    "{} of place {}: {} of {} charges and refunds differ from the gateway's books, a person must look",
                    day.day(),
                    day.payee(),
                    result.differences(),
                    result.lines());
        } else if (result.unheard() > 0) {
            log.warn("{} of place {}: {} were never heard of", day.day(), day.payee(), result.unheard());
        }
    }
}

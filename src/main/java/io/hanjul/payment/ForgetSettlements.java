package io.hanjul.payment;

import java.time.Duration;
import java.util.function.ToIntFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what was settled long ago, and what the gateway told for it, some at a time. It can be asked again. */
@Component
class ForgetSettlements {

    private final SettlementDayTable days;
    private final GatewayLineTable lines;
    private final TransactionTemplate transactions;
    private final SettlementSettings settings;

    ForgetSettlements(
            SettlementDayTable days,
            GatewayLineTable lines,
            TransactionTemplate transactions,
            SettlementSettings settings) {
        this.days = days;
        this.lines = lines;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Goes on until no old one is left. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 90_000)
    void forget() {
        untilNone(kept -> days.forget(kept, settings.piece()));
        untilNone(kept -> lines.forget(kept, settings.piece()));
    }

    private void untilNone(ToIntFunction<Duration> some) {
        int gone;
        do {
            gone = transactions.execute(status -> some.applyAsInt(settings.kept()));
        } while (gone == settings.piece());
    }
}

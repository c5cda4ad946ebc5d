package io.hanjul.account;

import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes refresh tokens and sign-ins that nothing can come of any more, in small bites. */
@Component
class ForgetOldSignIns {

    private static final int BITE = 1_000;
    private static final int MOST_BITES = 100;

    private final RefreshTokenTable refreshTokens;
    private final SignInTable signIns;
    private final TransactionTemplate transaction;

    ForgetOldSignIns(RefreshTokenTable refreshTokens, SignInTable signIns, TransactionTemplate transaction) {
        this.refreshTokens = refreshTokens;
        this.signIns = signIns;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void run() {
        inBites(refreshTokens::forget);
        inBites(signIns::forget);
    }

    private void inBites(IntUnaryOperator forget) {
        for (int bite = 0; bite < MOST_BITES; bite++) {
            int forgotten = Objects.requireNonNull(transaction.execute(status -> forget.applyAsInt(BITE)));
            if (forgotten < BITE) {
                return;
            }
        }
    }
}

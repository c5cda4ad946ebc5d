package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.hanjul.edge.EdgeProblem;
import io.hanjul.ids.SaleId;
import io.hanjul.problem.DatabaseAway;
import io.hanjul.problem.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class RehearsalRuleTests {

    private static final SaleId REHEARSAL = new SaleId(new UUID(1, 2));

    private final RehearsalTable table = mock();

    /** Whoever noticed the outage said so; the scheduler of all jobs knows one that waits for the database. */
    @Test
    void whileTheDatabaseIsAwayWhatWasKnownCountsAndNothingMoreIsSaid(CapturedOutput log) {
        var rule = new RehearsalRule(table);
        when(table.liveBySale())
                .thenReturn(Map.of(REHEARSAL, true))
                .thenThrow(new CannotGetJdbcConnectionException("no connection", new DatabaseAway()));
        rule.afterSingletonsInstantiated();

        for (int time = 0; time < 3; time++) {
            assertThat(catchThrowable(rule::readAgain)).matches(DatabaseAway::isCauseOf);
        }

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> rule.require(Optional.empty(), REHEARSAL));
        assertThat(refusal.code()).isEqualTo(EdgeProblem.REHEARSAL_SALE);
        assertThat(log.toString().lines().filter(line -> line.contains("WARN")))
                .as("other tests write beside this one")
                .noneMatch(line -> line.contains("RehearsalRule"));
    }

    @Test
    void whatThisNodeEndsWhileItReadsHasEnded() {
        var rule = new RehearsalRule(table);
        when(table.liveBySale()).thenAnswer(reading -> {
            rule.heard(REHEARSAL, false);
            return Map.of(REHEARSAL, true);
        });

        rule.readAgain();

        assertThat(rule.contains(REHEARSAL)).isFalse();
    }

    @Test
    void oneThatIsSetUpWhileItReadsIsClosedToRealGuests() {
        var rule = new RehearsalRule(table);
        when(table.liveBySale()).thenAnswer(reading -> {
            rule.found(REHEARSAL);
            return Map.of();
        });

        rule.readAgain();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> rule.require(Optional.empty(), REHEARSAL));
        assertThat(refusal.code()).isEqualTo(EdgeProblem.REHEARSAL_SALE);
    }

    @Test
    void whoReadBeforeItsEndThatItGoesOnDoesNotReviveIt() {
        var rule = new RehearsalRule(table);
        rule.heard(REHEARSAL, false);

        rule.found(REHEARSAL);

        assertThat(rule.contains(REHEARSAL)).isFalse();
    }

    @Test
    void anEndThatIsNotCommittedIsNone() {
        var rule = new RehearsalRule(table);
        rule.heard(REHEARSAL, true);
        TransactionSynchronizationManager.initSynchronization();
        try {
            rule.heard(REHEARSAL, false);
            assertThat(rule.contains(REHEARSAL)).isTrue();
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }
}

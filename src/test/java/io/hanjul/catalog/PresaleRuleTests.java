package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.hanjul.ids.SaleId;
import io.hanjul.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class PresaleRuleTests {

    private static final SaleId SALE = new SaleId(new UUID(0, 1));
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);

    private final PresaleTable table = mock();
    private final PresaleRule rule = new PresaleRule(table, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatThisNodeDoesWhileItReadsIsNotForgotten() {
        when(table.endBySale()).thenAnswer(reading -> {
            rule.heard(SALE, NOW);
            return Map.of(SALE, TOMORROW);
        });

        rule.readAgain();

        assertThatCode(() -> rule.require(Optional.empty(), SALE)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotCommittedYetIsNotKnown() {
        rule.heard(SALE, TOMORROW);
        TransactionSynchronizationManager.initSynchronization();
        try {
            rule.heard(SALE, NOW);
            assertThatThrownBy(() -> rule.require(Optional.empty(), SALE)).isInstanceOf(Refusal.class);
            TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThatCode(() -> rule.require(Optional.empty(), SALE)).doesNotThrowAnyException();
    }
}

package io.hanjul.catalog;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A presale goes along when the window of its sale moves, in the transaction that moves it. */
@Component
class PresaleEvents {

    private final PresaleTable presales;
    private final PresaleRule rule;

    PresaleEvents(PresaleTable presales, PresaleRule rule) {
        this.presales = presales;
        this.rule = rule;
    }

    /** Locks: the offering is locked already. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SaleChanged event) {
        presales.find(event.sale()).ifPresent(before -> {
            PresaleRow after = before.in(event.opensAt(), event.closesAt());
            presales.set(after);
            rule.heard(event.sale(), after.endsAt());
        });
    }
}

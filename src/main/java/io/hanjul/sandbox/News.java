package io.hanjul.sandbox;

import io.hanjul.ids.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the shop is to be told of what was decided, with what is to go wrong about that. */
final class News {

    private static final int LATE_PAUSES = 10;

    private final Ledger ledger;
    private final WireFormat wire;
    private final WebhookTarget target;
    private final Faults faults;
    private final Clock clock;
    private final IdSource ids;

    News(Ledger ledger, WireFormat wire, WebhookTarget target, Faults faults, Clock clock, IdSource ids) {
        this.ledger = ledger;
        this.wire = wire;
        this.target = target;
        this.faults = faults;
        this.clock = clock;
        this.ids = ids;
    }

    /** None when nothing changed that a shop is told of, or nobody listens; else one, or two of one transmission. */
    List<Webhook> of(Decision decision) {
        return decision.charge()
                .filter(charge -> charge.status().isNews())
                .filter(charge -> target.address().isPresent())
                .map(this::of)
                .orElse(List.of());
    }

    private List<Webhook> of(Charge charge) {
        Instant now = clock.instant();
        String body = wire.statusChanged(wire.payment(charge, ledger.ordinalOf(charge)), now);
        Webhook news = Webhook.fresh(ids.next().toString(), charge, body, now);
        Optional<Fault> fault =
                faults.next(Fault.Operation.NEWS, charge.order().orderId()).map(FaultRule::fault);
        if (fault.isEmpty()) {
            return List.of(news);
        }
        return switch (fault.get()) {
            case NEWS_TWICE -> List.of(news, news.again());
            case NEWS_LATE -> List.of(news.late(now.plus(target.minute().multipliedBy(LATE_PAUSES))));
            case NEWS_LOST -> List.of();
            default -> List.of(news);
        };
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.catalog.MoveTerms;
import io.hanjul.catalog.SaleEnding;
import io.hanjul.catalog.SaleState;
import io.hanjul.catalog.SaleView;
import io.hanjul.catalog.SessionView;
import io.hanjul.ids.LayoutId;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferTests {

    private static final Instant OVER = Instant.parse("2026-12-03T12:00:00Z");
    private static final SaleId SALE = new SaleId(new UUID(0, 1));
    private static final SessionId SESSION = new SessionId(new UUID(0, 2));
    private static final OfferingId OFFERING = new OfferingId(new UUID(0, 3));

    /** Its sale goes on for later sessions. */
    @Test
    void aSessionThatIsOverIsNoLongerSoldThoughItsSaleIsOpen() {
        Offer offer = soldUntil(OVER.plus(Duration.ofDays(7)));

        assertThat(offer.isOpen(OVER.minusSeconds(1))).isTrue();
        assertThat(offer.isOpen(OVER)).isFalse();
        assertThat(offer.sale().at(OVER).state()).isEqualTo(SaleState.OPEN);
    }

    @Test
    void aSaleThatClosesBeforeClosesForTheSession() {
        Offer offer = soldUntil(OVER.minus(Duration.ofHours(3)));

        assertThat(offer.isOpen(OVER.minus(Duration.ofHours(3)).minusSeconds(1)))
                .isTrue();
        assertThat(offer.isOpen(OVER.minus(Duration.ofHours(3)))).isFalse();
    }

    private static Offer soldUntil(Instant closesAt) {
        var session = new SessionView(
                SESSION,
                OFFERING,
                new LayoutId(new UUID(0, 4)),
                Optional.of(SALE),
                OVER.minus(Duration.ofHours(2)),
                OVER,
                LocalDate.parse("2026-12-03"),
                ZoneId.of("Asia/Seoul"),
                "",
                List.of(),
                1);
        var sale = new SaleView(
                SALE,
                OFFERING,
                List.of(SESSION),
                OVER.minus(Duration.ofDays(30)),
                closesAt,
                4,
                SaleState.OPEN,
                false,
                false,
                new MoveTerms(false, 0),
                SaleEnding.AS_PLANNED,
                "",
                1,
                true,
                List.of());
        return new Offer(session, sale, Map.of(), Optional.empty(), Map.of());
    }
}

package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.LayoutId;
import io.hanjul.ids.OfferingId;
import io.hanjul.ids.SessionId;
import io.hanjul.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReschedulingPolicyTests {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final ReschedulingPolicy POLICY = new ReschedulingPolicy(Duration.ofHours(24), Duration.ofHours(24));

    @Test
    void guestsHaveUntilADayBeforeTheNewStart() {
        assertThat(POLICY.usualEnd(session(), NOW.plus(Duration.ofDays(9)), NOW))
                .isEqualTo(NOW.plus(Duration.ofDays(8)));
    }

    @Test
    void guestsHaveADayToThinkUnlessItStartsBefore() {
        assertThat(POLICY.usualEnd(session(), NOW.plus(Duration.ofHours(30)), NOW))
                .isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(POLICY.usualEnd(session(), NOW.plus(Duration.ofHours(5)), NOW))
                .isEqualTo(NOW.plus(Duration.ofHours(5)));
    }

    @Test
    void whatWasPromisedIsNotShortenedByTheNextChange() {
        Instant promised = NOW.plus(Duration.ofDays(20));
        SessionView before =
                session(new EarlierDate(1, NOW.minusSeconds(9), NOW, "rain", NOW.minus(Duration.ofDays(1)), promised));

        assertThat(POLICY.usualEnd(before, NOW.plus(Duration.ofDays(20)), NOW)).isEqualTo(promised);
        assertThat(POLICY.usualEnd(before, NOW.plus(Duration.ofDays(10)), NOW))
                .isEqualTo(NOW.plus(Duration.ofDays(10)));
        assertThatThrownBy(() ->
                        require(before, Duration.ofDays(30), Duration.ofDays(20).minusSeconds(1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        assertThatThrownBy(() -> require(
                        session(), Duration.ofDays(5), Duration.ofDays(5).plusSeconds(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> require(session(), Duration.ofDays(5), Duration.ofHours(23)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> require(session(), Duration.ofSeconds(-1), Duration.ofSeconds(-1)))
                .isInstanceOf(Refusal.class);
        SessionView same = session();
        var wish = new NewDate(same.startsAt(), same.endsAt(), Optional.empty(), "rain");
        assertThatThrownBy(() -> POLICY.require(same, wish, same.startsAt(), NOW))
                .isInstanceOf(Refusal.class);
        require(session(), Duration.ofDays(5), Duration.ofDays(5));
    }

    private static void require(SessionView before, Duration start, Duration freeUntil) {
        Instant startsAt = NOW.plus(start);
        var wish = new NewDate(startsAt, startsAt.plusSeconds(60), Optional.empty(), "rain");
        POLICY.require(before, wish, NOW.plus(freeUntil), NOW);
    }

    private static SessionView session(EarlierDate... earlier) {
        Instant startsAt = NOW.plus(Duration.ofDays(2));
        return new SessionView(
                new SessionId(new UUID(0, 1)),
                new OfferingId(new UUID(0, 2)),
                new LayoutId(new UUID(0, 3)),
                Optional.empty(),
                startsAt,
                startsAt.plusSeconds(3600),
                LocalDate.parse("2026-12-03"),
                ZoneId.of("Asia/Seoul"),
                "",
                List.of(earlier),
                1);
    }
}

package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.catalog.RefundTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goal: the share that comes back is the one that a guest was told, at every moment, and it never rises again. */
class RefundRuleTests {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final RefundTerms USUAL = new RefundTerms(
            List.of(new RefundTerms.Step(Duration.ofHours(24), 100), new RefundTerms.Step(Duration.ofHours(3), 50)),
            Duration.ofMinutes(10));

    /** The concert is on 24 December at 19:00. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01T12:00, 2026-12-23T18:59:59, 100",
        "2026-12-01T12:00, 2026-12-23T19:00:00, 50",
        "2026-12-01T12:00, 2026-12-24T15:59:59, 50",
        "2026-12-01T12:00, 2026-12-24T16:00:00, 0",
        "2026-12-01T12:00, 2026-12-24T18:59:59, 0",
        "2026-12-23T23:59, 2026-12-24T00:01:00, 50",
        "2026-12-24T09:00, 2026-12-24T09:09:59, 100",
        "2026-12-24T09:00, 2026-12-24T09:10:00, 50",
        "2026-12-24T17:00, 2026-12-24T17:09:59, 100",
        "2026-12-24T17:00, 2026-12-24T17:10:00, 0",
        "2026-12-24T18:55, 2026-12-24T18:59:59, 100",
    })
    void givesBackAsPromised(String booked, String now, int percent) {
        assertThat(rule(booked, USUAL).from(at(now)).getFirst().percent()).isEqualTo(percent);
    }

    @Test
    void saysHowLongEachStepHolds() {
        assertThat(rule("2026-12-01T12:00", USUAL).from(at("2026-12-20T12:00")))
                .containsExactly(
                        new RefundRule.Share(100, at("2026-12-23T19:00")),
                        new RefundRule.Share(50, at("2026-12-24T16:00")),
                        new RefundRule.Share(0, at("2026-12-24T19:00")));
    }

    @Test
    void theShareOfTheDayComesBeforeTheStepThatEndsLater() {
        assertThat(rule("2026-12-24T15:55", USUAL).from(at("2026-12-24T15:56")))
                .containsExactly(
                        new RefundRule.Share(100, at("2026-12-24T16:05")),
                        new RefundRule.Share(0, at("2026-12-24T19:00")));
    }

    @Test
    void nothingIsSaidFromTheStartOn() {
        assertThat(rule("2026-12-01T12:00", USUAL).from(at("2026-12-24T19:00"))).isEmpty();
    }

    @Test
    void whoBooksAfterMidnightForThatNightBookedOnTheDay() {
        var start = new RefundRule.Start(at("2026-12-25T01:00"), LocalDate.parse("2026-12-24"), SEOUL);
        var rule = new RefundRule(USUAL, at("2026-12-25T00:30"), start, Optional.empty());

        assertThat(rule.from(at("2026-12-25T00:35")).getFirst().percent()).isEqualTo(100);
    }

    @Test
    void termsWithoutStepsGiveNothingBack() {
        var terms = new RefundTerms(List.of(), Duration.ZERO);

        assertThat(rule("2026-12-24T12:00", terms).from(at("2026-12-24T12:00")))
                .containsExactly(new RefundRule.Share(0, at("2026-12-24T19:00")));
    }

    /** However terms and times lie: who waits never gets more, each share ends later than the one before. */
    @Test
    void waitingNeverPays() {
        for (String booked : List.of("2026-12-01T12:00", "2026-12-24T08:00", "2026-12-24T15:55", "2026-12-24T18:58")) {
            RefundRule rule = rule(booked, USUAL);
            int last = 100;
            for (Instant now = at(booked); now.isBefore(at("2026-12-24T19:00")); now = now.plusSeconds(300)) {
                int percent = rule.from(now).getFirst().percent();
                assertThat(percent).as("%s, booked %s", now, booked).isLessThanOrEqualTo(last);
                last = percent;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"55000, 100, 55000", "55000, 50, 27500", "55001, 50, 27501", "99, 1, 1", "55000, 0, 0"})
    void whatDoesNotComeOutEvenIsTheGuests(long price, int percent, long refund) {
        assertThat(RefundRule.shareOf(price, percent)).isEqualTo(refund);
    }

    /** Its date was changed: until the time named all of it comes back, whatever the terms say. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-24T12:00, 2026-12-24T11:59:59, 100",
        "2026-12-24T12:00, 2026-12-24T12:00:00, 50",
        "2026-12-24T19:00, 2026-12-24T18:59:59, 100",
        "2026-12-22T19:00, 2026-12-23T18:59:59, 100",
    })
    void whoseDateWasChangedGetsAllOfItBackForAWhile(String freeUntil, String now, int percent) {
        RefundRule usual = rule("2026-12-01T12:00", USUAL);
        var rule = new RefundRule(USUAL, usual.bookedAt(), usual.start(), Optional.of(at(freeUntil)));

        assertThat(rule.from(at(now)).getFirst().percent()).isEqualTo(percent);
        assertThat(rule.from(at(now)).stream().map(RefundRule.Share::percent)).doesNotHaveDuplicates();
    }

    private static RefundRule rule(String booked, RefundTerms terms) {
        var start = new RefundRule.Start(at("2026-12-24T19:00"), LocalDate.parse("2026-12-24"), SEOUL);
        return new RefundRule(terms, at(booked), start, Optional.empty());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SEOUL).toInstant();
    }
}

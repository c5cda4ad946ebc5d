package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hanjul.ids.PaymentId;
import io.hanjul.payment.PaymentView.Refund.State;
import io.hanjul.payment.SettlementLine.Kind;
import io.hanjul.payment.SettlementLine.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Goal: every won that one of two books has and the other has not is told, and nothing else is called a difference. */
class SettlementPolicyTests {

    private static final PaymentId ID = new PaymentId(UUID.fromString("01939c2a-5f00-7000-8000-000000000001"));
    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-11-26T14:59:59Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-11-26T15:00:02Z");

    @Test
    void whatBothHaveAgreesOnTheDayThatTheGatewayNames() {
        var books = told(9_000, back("a", 4_000, BEFORE_MIDNIGHT));

        assertThat(lines(PaymentState.PARTIAL_CANCELED, books, refund("r", State.DONE, 4_000)))
                .extracting(SettlementLine::verdict, SettlementLine::ours, SettlementLine::gateway, SettlementLine::at)
                .containsExactly(
                        tuple(Verdict.AGREES, 9_000L, 9_000L, BEFORE_MIDNIGHT),
                        tuple(Verdict.AGREES, 4_000L, 4_000L, BEFORE_MIDNIGHT));
    }

    @Test
    void moneyThatOnlyOneSideHasIsADifference() {
        assertThat(lines(PaymentState.UNKNOWN, told(9_000)))
                .extracting(SettlementLine::verdict)
                .containsExactly(Verdict.ONLY_GATEWAY);
        assertThat(lines(PaymentState.DONE, GatewayBooks.Told.nothing()))
                .extracting(SettlementLine::verdict)
                .containsExactly(Verdict.ONLY_OURS);
        assertThat(lines(PaymentState.DONE, told(8_999)))
                .extracting(SettlementLine::verdict)
                .containsExactly(Verdict.OTHER_AMOUNT);
        assertThat(lines(PaymentState.DONE, told(9_000, back("a", 1_000, AFTER_MIDNIGHT))))
                .extracting(SettlementLine::verdict, SettlementLine::gateway, SettlementLine::at)
                .contains(tuple(Verdict.ONLY_GATEWAY, 1_000L, AFTER_MIDNIGHT));
        assertThat(lines(PaymentState.CANCELED, told(9_000), refund("r", State.DONE, 9_000)))
                .extracting(SettlementLine::verdict)
                .containsExactly(Verdict.AGREES, Verdict.ONLY_OURS);
    }

    /** It ended after midnight in our books; before it, perhaps, in those that were not heard yet. */
    @Test
    void whatWasNotHeardOfIsMissingOnEachDayThatItMayBelongTo() {
        Instant from = BEFORE_MIDNIGHT.minusSeconds(3600);
        Instant midnight = BEFORE_MIDNIGHT.plusSeconds(1);
        var unheard = new SettlementLine(
                ID, ID.value(), "", Kind.CHARGE, Verdict.NOT_ASKED, PaymentState.DONE, 9_000, 0, AFTER_MIDNIGHT);
        var heard = new SettlementLine(
                ID, ID.value(), "", Kind.CHARGE, Verdict.AGREES, PaymentState.DONE, 9_000, 9_000, AFTER_MIDNIGHT);

        assertThat(unheard.within(from, midnight))
                .extracting(SettlementLine::verdict, SettlementLine::netOurs)
                .containsExactly(tuple(Verdict.NOT_ASKED, 0L));
        assertThat(unheard.within(midnight, AFTER_MIDNIGHT.plusSeconds(1))).containsExactly(unheard);
        assertThat(heard.within(from, midnight)).isEmpty();
        assertThat(heard.within(midnight, AFTER_MIDNIGHT)).isEmpty();
    }

    @Test
    void twoRefundsOfOneAmountAreTwo() {
        var books = told(9_000, back("a", 3_000, BEFORE_MIDNIGHT));

        assertThat(lines(
                        PaymentState.PARTIAL_CANCELED,
                        books,
                        refund("r", State.DONE, 3_000),
                        refund("s", State.DONE, 3_000)))
                .extracting(SettlementLine::verdict)
                .containsExactly(Verdict.AGREES, Verdict.AGREES, Verdict.ONLY_OURS);
    }

    @Test
    void aRefundOnItsWayIsToldAsSuchAndNeitherSideCountsIt() {
        assertThat(lines(PaymentState.DONE, told(9_000), refund("r", State.REQUESTED, 3_000))
                        .getLast())
                .returns(Verdict.ON_ITS_WAY, SettlementLine::verdict)
                .returns(0L, SettlementLine::ours)
                .returns(true, SettlementLine::explained);
        assertThat(lines(
                                PaymentState.DONE,
                                told(9_000, back("a", 3_000, AFTER_MIDNIGHT)),
                                refund("r", State.REQUESTED, 3_000))
                        .getLast())
                .returns(Verdict.WE_ARE_BEHIND, SettlementLine::verdict)
                .returns(3_000L, SettlementLine::gateway)
                .returns(false, SettlementLine::explained);
    }

    @Test
    void whatWasTakenAndCalledOffExplainsItself() {
        assertThat(lines(PaymentState.ABORTED, told(9_000, back("a", 9_000, BEFORE_MIDNIGHT))))
                .extracting(SettlementLine::verdict)
                .containsExactly(Verdict.CALLED_OFF, Verdict.CALLED_OFF);
    }

    @Test
    void whatWasNotAskedIsNoAgreement() {
        var ours = new SettlementPolicy.Ours(ID, ID.value(), PaymentState.DONE, 9_000, BEFORE_MIDNIGHT, List.of());
        assertThat(SettlementPolicy.compare(ours, Optional.empty()))
                .allMatch(line -> line.verdict() == Verdict.NOT_ASKED && !line.explained());
    }

    @Test
    void theGatewaysAnswerIsReadWithItsOffsets() {
        var payment = JsonMapper.shared().readTree("""
                {"status": "PARTIAL_CANCELED", "totalAmount": 9000, "approvedAt": "2026-11-26T23:59:59+09:00",
                 "cancels": [{"cancelAmount": 1000, "canceledAt": "2026-11-27T00:00:02+09:00",
                              "transactionKey": "k", "cancelStatus": "DONE"}]}""");
        assertThat(TossBooks.read(payment)).isEqualTo(told(9_000, back("k", 1_000, AFTER_MIDNIGHT)));
        var broken = JsonMapper.shared().readTree("{\"status\": \"DONE\", \"totalAmount\": 9000}");
        assertThat(TossBooks.read(broken)).isInstanceOf(GatewayBooks.Silent.class);
    }

    private static List<SettlementLine> lines(
            PaymentState state, GatewayBooks.Told told, SettlementPolicy.Refund... refunds) {
        var ours = new SettlementPolicy.Ours(ID, ID.value(), state, 9_000, AFTER_MIDNIGHT, List.of(refunds));
        return SettlementPolicy.compare(ours, Optional.of(told));
    }

    private static GatewayBooks.Told told(long taken, GatewayBooks.Return... returns) {
        return new GatewayBooks.Told(taken, Optional.of(BEFORE_MIDNIGHT), List.of(returns));
    }

    private static GatewayBooks.Return back(String key, long amount, Instant at) {
        return new GatewayBooks.Return(key, amount, at);
    }

    private static SettlementPolicy.Refund refund(String id, State state, long amount) {
        return new SettlementPolicy.Refund(id, state, amount, AFTER_MIDNIGHT);
    }
}

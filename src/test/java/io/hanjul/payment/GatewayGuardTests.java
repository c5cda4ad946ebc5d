package io.hanjul.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Goal: a gateway that does not answer is spared and seen, and nobody waits for it. */
class GatewayGuardTests {

    private static final GatewayOutcome SILENT = new GatewayOutcome.Unknown("no answer");
    private static final GatewayOutcome UNSENT = new GatewayOutcome.NotSent("no connection");
    private static final GatewayOutcome DECLINED = new GatewayOutcome.Declined("REJECT_CARD_PAYMENT", "");
    private static final GatewayOutcome NOT_FOUND = new GatewayOutcome.NotFound();
    private static final RandomGenerator SEEDED = RandomGenerator.of("L64X128MixRandom");
    private static final int CALLS = 10;

    private final MovableClock clock = new MovableClock();
    private final GatewayGuard guard = guard("toss");
    private final GatewayScript gateway = new GatewayScript();

    /** Answers as it is told, then with the last answer, and counts. */
    private static final class GatewayScript implements Supplier<GatewayOutcome> {

        private final Deque<GatewayOutcome> answers = new ArrayDeque<>();
        private int calls;

        GatewayScript saying(GatewayOutcome... next) {
            answers.clear();
            answers.addAll(List.of(next));
            return this;
        }

        @Override
        public GatewayOutcome get() {
            calls++;
            return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        }
    }

    private GatewayGuard guard(String name) {
        return new GatewayGuard(name, settings(Duration.ofMinutes(1)), clock, SEEDED);
    }

    private static PaymentSettings settings(Duration stepLimit) {
        Duration briefly = Duration.ofMillis(100);
        return new PaymentSettings(
                "http://127.0.0.1:1",
                "",
                briefly,
                briefly,
                stepLimit,
                stepLimit.plusSeconds(1),
                Duration.ofSeconds(60),
                Duration.ofMinutes(30),
                20,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                1,
                CALLS,
                50,
                Duration.ofSeconds(5));
    }

    private static GatewayGuard.Kind<GatewayOutcome> kind(boolean guest, boolean asks) {
        return new GatewayGuard.Kind<>(guest, asks, GatewayOutcome.NotSent::new, GatewayOutcome.Unknown::new);
    }

    private GatewayOutcome confirm() {
        return guard.call(kind(true, false), gateway);
    }

    private GatewayOutcome find() {
        return guard.call(kind(false, true), gateway);
    }

    private void open() {
        gateway.saying(SILENT);
        for (int i = 0; i < CALLS; i++) {
            confirm();
        }
        assertThat(guard.isOpen()).isTrue();
    }

    @Test
    void whoDoesNotAnswerIsNotCalledAnyMore() {
        open();
        int before = gateway.calls;

        assertThat(confirm()).isInstanceOf(GatewayOutcome.NotSent.class);
        assertThat(find()).isInstanceOf(GatewayOutcome.NotSent.class);
        assertThat(gateway.calls).isEqualTo(before);
        assertThat(guard.health("", true).state()).isEqualTo(GatewayHealth.State.OPEN);
        assertThat(guard.health("", true).fault()).isEqualTo("no answer");
    }

    @Test
    void anotherGatewayIsCalledAsBefore() {
        open();

        assertThat(guard("other").call(kind(true, false), gateway.saying(DECLINED)))
                .isEqualTo(DECLINED);
    }

    @Test
    void declinesAreAnswers() {
        gateway.saying(DECLINED);
        for (int i = 0; i < 2 * CALLS; i++) {
            confirm();
        }

        assertThat(guard.isOpen()).isFalse();
        assertThat(gateway.calls).isEqualTo(2 * CALLS);
    }

    @Test
    void afterThePauseQuestionsFindOutThatItAnswersAgain() {
        open();
        gateway.saying(NOT_FOUND);
        int before = gateway.calls;

        guard.probe(kind(false, true), gateway);
        assertThat(gateway.calls).as("within the pause").isEqualTo(before);
        clock.advance(Duration.ofSeconds(6));
        assertThat(guard.isOpen()).as("nobody has asked").isTrue();
        guard.probe(kind(false, true), gateway);

        assertThat(guard.health("", true).state()).isEqualTo(GatewayHealth.State.CLOSED);
        assertThat(confirm()).isEqualTo(NOT_FOUND);
    }

    @Test
    void aSilentProbeBeginsThePauseAgain() {
        open();
        int before = gateway.calls;
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofSeconds(6));
            guard.probe(kind(false, true), gateway);
        }

        assertThat(gateway.calls).isEqualTo(before + 3);
        assertThat(confirm()).isInstanceOf(GatewayOutcome.NotSent.class);
    }

    /** Else guests would wait for a gateway of which all is known but that it is silent still. */
    @Test
    void whileOneQuestionFindsOutNobodyElseIsLetThrough() {
        open();
        clock.advance(Duration.ofSeconds(6));
        gateway.saying(SILENT);
        guard.probe(kind(false, true), gateway);
        assertThat(guard.health("", true).state()).isEqualTo(GatewayHealth.State.HALF_OPEN);
        int before = gateway.calls;

        assertThat(guard.isOpen()).isTrue();
        assertThat(confirm()).isEqualTo(new GatewayOutcome.NotSent("the breaker is open"));
        assertThat(find()).isInstanceOf(GatewayOutcome.NotSent.class);
        assertThat(gateway.calls).isEqualTo(before);
    }

    @Test
    void onlyWhatCannotHaveHappenedIsTriedAgain() {
        gateway.saying(UNSENT, UNSENT, DECLINED);
        assertThat(confirm()).isEqualTo(DECLINED);
        assertThat(gateway.calls).isEqualTo(3);

        gateway.saying(SILENT, DECLINED);
        assertThat(confirm()).as("it may have taken the money").isEqualTo(SILENT);
        assertThat(gateway.calls).isEqualTo(4);
    }

    @Test
    void aQuestionIsAskedAgain() {
        gateway.saying(SILENT, NOT_FOUND);
        assertThat(find()).isEqualTo(NOT_FOUND);
    }

    @Test
    void nobodyWaitsLongerThanTheLimit() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        var hasty = new GatewayGuard("hasty", settings(Duration.ofSeconds(2)), clock, SEEDED);
        GatewayOutcome outcome = hasty.call(kind(true, false), () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return SILENT;
        });

        assertThat(outcome).isEqualTo(new GatewayOutcome.Unknown("no answer within PT2S"));
        interrupted.await();
    }

    @Test
    void moreAtOnceThanThereArePlacesAreNotSent() {
        var asked = new AtomicBoolean();
        GatewayOutcome outer = guard.call(kind(true, false), () -> {
            GatewayOutcome second = guard.call(kind(true, false), () -> {
                asked.set(true);
                return DECLINED;
            });
            assertThat(guard.call(kind(false, true), () -> NOT_FOUND))
                    .as("jobs have places of their own")
                    .isEqualTo(NOT_FOUND);
            return second;
        });

        assertThat(outer).isEqualTo(new GatewayOutcome.NotSent("too many calls at once"));
        assertThat(asked).isFalse();
    }
}

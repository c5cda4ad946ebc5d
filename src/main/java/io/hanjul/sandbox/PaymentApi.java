package io.hanjul.sandbox;

import io.hanjul.ids.IdSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The JSON endpoints under {@code /v1/payments}: confirm, find, cancel. */
final class PaymentApi {

    private final Ledger ledger;
    private final Replays replays;
    private final RequestBodies bodies;
    private final WireFormat wire;
    private final News news;
    private final Pause pause;
    private final Clock clock;
    private final IdSource ids;

    /** Holds a confirmation up for as long as the customer asked it to take. */
    interface Pause {
        void await();
    }

    /** Reads a request and returns what is to be decided about it, alone with the ledger. */
    private interface Operation {
        Supplier<Decision> prepare(WireRequest request);
    }

    PaymentApi(Ledger ledger, JsonMapper json, News news, Pause pause, Clock clock, IdSource ids) {
        this.ledger = ledger;
        this.replays = new Replays(ledger, clock);
        this.bodies = new RequestBodies(json);
        this.wire = new WireFormat(json);
        this.news = news;
        this.pause = pause;
        this.clock = clock;
        this.ids = ids;
    }

    /** Answers a request whose key was checked, with a fault or none; the path starts with {@code /v1/payments/}. */
    Answer handle(WireRequest request, Optional<Fault> fault) {
        List<String> path = request.segments().subList(2, request.segments().size());
        boolean post = request.method().equals("POST");
        if (post && path.equals(List.of("confirm"))) {
            return change(request, this::confirm, fault);
        }
        if (post && path.size() == 2 && path.get(1).equals("cancel")) {
            return change(request, wish -> cancel(wish, path.getFirst()), fault);
        }
        if (request.method().equals("GET") && path.size() == 1) {
            return found(own(request, path.getFirst()), request);
        }
        if (request.method().equals("GET")
                && path.size() == 2
                && path.getFirst().equals("orders")) {
            return found(ledger.ofOrder(path.get(1), request.account()), request);
        }
        throw new SandboxRefusal(SandboxError.NOT_FOUND);
    }

    /** None sees what another account's customers paid. */
    private Optional<Charge> own(WireRequest request, String paymentKey) {
        return ledger.find(paymentKey).filter(charge -> charge.order().account().equals(request.account()));
    }

    private Answer found(Optional<Charge> charge, WireRequest request) {
        return charge.map(this::payment)
                .orElseGet(() -> wire.refusal(SandboxError.NOT_FOUND_PAYMENT, request.english()))
                .with(Answer.TRACE_ID, ids.next().toString());
    }

    private Answer payment(Charge charge) {
        return Answer.json(200, wire.payment(charge, ledger.ordinalOf(charge)));
    }

    private Supplier<Decision> confirm(WireRequest request) {
        RequestBodies.Confirm body = bodies.confirm(request);
        Optional<Charge> before = own(request, body.paymentKey());
        if (before.filter(PaymentApi::takesItsTime).isPresent()) {
            pause.await();
        }
        return () -> own(request, body.paymentKey())
                .map(charge -> ChargePolicy.confirm(
                        charge,
                        new ChargePolicy.Confirm(body.orderId(), body.amount(), paidAlready(charge)),
                        clock.instant()))
                .orElseGet(() -> Decision.refuse(SandboxError.NOT_FOUND_PAYMENT_SESSION));
    }

    private static boolean takesItsTime(Charge charge) {
        return charge.choice() == Choice.WAIT && charge.status() == ChargeStatus.IN_PROGRESS;
    }

    private boolean paidAlready(Charge charge) {
        return ledger.ofOrder(charge.order().orderId(), charge.order().account())
                .filter(other -> other.status().charged())
                .isPresent();
    }

    private Supplier<Decision> cancel(WireRequest request, String paymentKey) {
        ChargePolicy.CancelWish wish = bodies.cancel(request, ids.next().toString());
        return () -> own(request, paymentKey)
                .map(charge -> ChargePolicy.cancel(charge, wish, clock.instant()))
                .orElseGet(() -> Decision.refuse(SandboxError.NOT_FOUND_PAYMENT));
    }

    /** Runs once per idempotency key; the answer, also an error, goes into the journal with what it changed. */
    private Answer change(WireRequest request, Operation operation, Optional<Fault> fault) {
        String call = Replays.callOf(request);
        return replays.once(call, () -> {
            Supplier<Decision> decide = prepare(request, operation);
            return ledger.commit(() -> {
                Decision decision = decide.get();
                return outcomeOf(fault.map(some -> some.on(decision)).orElse(decision), call, request);
            });
        });
    }

    private static Supplier<Decision> prepare(WireRequest request, Operation operation) {
        String testCode = request.header(TestCodes.HEADER);
        if (TestCodes.statusOf(testCode).isPresent()) {
            return Decision::nothing;
        }
        try {
            return operation.prepare(request);
        } catch (SandboxRefusal refusal) {
            return () -> Decision.refuse(refusal.error());
        }
    }

    private Outcome outcomeOf(Decision decision, String call, WireRequest request) {
        String traceId = ids.next().toString();
        Answer answer = answerTo(decision, request).with(Answer.TRACE_ID, traceId);
        var stored = new StoredAnswer(call, answer.status(), answer.body(), traceId, clock.instant());
        var entry = new JournalEntry(
                decision.charge().stream().toList(), call.isEmpty() ? List.of() : List.of(stored), news.of(decision));
        return new Outcome(entry, answer);
    }

    private Answer answerTo(Decision decision, WireRequest request) {
        return decision.error()
                .map(error -> wire.refusal(error, request.english()))
                .or(() -> decision.charge().map(this::payment))
                .orElseGet(() -> wire.forced(request.header(TestCodes.HEADER), request.english()));
    }
}

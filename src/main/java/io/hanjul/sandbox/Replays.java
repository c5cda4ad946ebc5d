package io.hanjul.sandbox;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Idempotency as Toss Payments has it: the scope is key, address and method; the body is not looked at; errors are
 * repeated like successes; while the first request runs a second one gets a 409.
 */
final class Replays {

    private static final int LONGEST_KEY = 300;

    private final Ledger ledger;
    private final Clock clock;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    Replays(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The name under which the answer to a request is kept; empty when it carries no key. */
    static String callOf(WireRequest request) {
        String key = request.header("Idempotency-Key");
        if (key.length() > LONGEST_KEY) {
            throw new SandboxRefusal(SandboxError.INVALID_IDEMPOTENCY_KEY);
        }
        String of = request.account().isEmpty() ? "" : request.account() + " ";
        return key.isEmpty() ? "" : of + request.method() + " " + request.path() + " " + key;
    }

    /** Gives the stored answer, or runs the request, which must store its answer in the ledger. */
    Answer once(String call, Supplier<Answer> request) {
        if (call.isEmpty()) {
            return request.get();
        }
        if (!running.add(call)) {
            throw new SandboxRefusal(SandboxError.IDEMPOTENT_REQUEST_PROCESSING);
        }
        try {
            return stored(call).orElseGet(request);
        } finally {
            running.remove(call);
        }
    }

    private Optional<Answer> stored(String call) {
        return ledger.answerTo(call)
                .filter(answer -> answer.isKept(clock.instant()))
                .map(answer -> Answer.json(answer.status(), answer.body()).with(Answer.TRACE_ID, answer.traceId()));
    }
}

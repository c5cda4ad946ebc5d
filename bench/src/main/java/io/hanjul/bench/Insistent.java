package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import io.hanjul.testing.Api.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Asks until there is an answer, as a good client does: after a lost connection or "try again later" the same request
 * is sent again, under the same key.
 *
 * @param goesOn whether it is still worth asking
 * @param repeated told of each repeat
 */
record Insistent(BooleanSupplier goesOn, Runnable repeated) {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Set<String> LATER = Set.of("IN_PROGRESS", "TOO_MANY_REQUESTS", "NOT_CALLED_YET");
    private static final int ACCEPTED = 202;
    private static final int FAILED = 500;

    /** Nobody answered in time. */
    static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * The answer that says what became of the request.
     *
     * @throws GaveUp when there is none
     */
    Answer ask(Supplier<Answer> request) {
        while (goesOn.getAsBoolean()) {
            try {
                Answer answer = request.get();
                if (answer.status() < FAILED && !LATER.contains(answer.code())) {
                    return answer;
                }
            } catch (UncheckedIOException e) {
                // The server is away, or what it said was lost. The key makes it safe to ask again.
                repeated.run();
            }
            Patience.pass(PAUSE);
        }
        throw new GaveUp();
    }

    /** The answer to a request that may be told to wait, with 202, for as long as it is. */
    Answer askUntilDecided(Supplier<Answer> request) {
        while (true) {
            Answer answer = ask(request);
            if (answer.status() != ACCEPTED) {
                return answer;
            }
            Patience.pass(PAUSE);
        }
    }
}

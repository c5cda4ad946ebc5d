package io.hanjul.waitingroom;

import io.hanjul.waitingroom.line.Line;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The calls of a line that were made lately, as far as this node has read them. */
final class LatestCalls {

    private final ConcurrentLinkedDeque<CallTable.Call> calls = new ConcurrentLinkedDeque<>();
    private final Line line;
    private volatile long through;

    /** No calls of that line. */
    LatestCalls(Line line) {
        this.line = line;
    }

    /** Adds calls and forgets those that were made before that moment; who was passed over in them stays known. */
    synchronized void add(List<CallTable.Call> more, Instant since) {
        for (CallTable.Call call : more) {
            if (call.from() >= through) {
                calls.add(call);
                line.passed(call.silent());
                through = call.to();
            }
        }
        while (!calls.isEmpty() && calls.getFirst().at().isBefore(since)) {
            calls.removeFirst();
        }
    }

    /** The first ordinal whose call is not known here. */
    long through() {
        return through;
    }

    /** When somebody who stands at that ordinal was called, if that was lately. */
    Optional<Instant> at(long ordinal) {
        return calls.stream()
                .filter(call -> call.from() <= ordinal && ordinal < call.to())
                .findFirst()
                .map(CallTable.Call::at);
    }
}

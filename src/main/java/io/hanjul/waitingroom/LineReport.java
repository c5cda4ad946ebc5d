package io.hanjul.waitingroom;

import io.hanjul.waitingroom.check.Findings;
import io.hanjul.waitingroom.check.LineCheck;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a check found, in a few lines for a terminal. */
final class LineReport {

    private static final String ENDED =
            "The room has ended: all seeds follow from the key that was committed to at the opening.";
    private static final String GOES_ON =
            "The room has not ended: the key of its seeds is not told yet, but each tick has its own.";

    private static final String PROVED =
            " It was in its tick before the draw: the proof leads to what its node said then.";

    private static final String HOLE =
            ": data was lost, and one of the places of which nobody knows may have been given to it.";

    private LineReport() {}

    static String of(LineCheck check, @Nullable TurnToken turn) {
        Findings found = check.findings();
        String text = """
                Nothing is wrong with this line.
                %,d entries, head %s
                %,d places given (ticks: %,d): %,d called, %,d left, %,d silent, %,d of nodes that fell silent, \
                %,d not called yet
                Nodes that gave turns: %,d; that have shares and were never heard: %,d
                Called again: %,d who had been passed over, %,d who had missed their call
                Came in: %,d, each once, and never more at a time than there were places
                Orders by hand: %,d, each in the chain with its reason
                %s%s
                """.formatted(
                        found.entries(),
                        found.head(),
                        found.given(),
                        found.ticks(),
                        found.called(),
                        found.left(),
                        found.silent(),
                        found.uncounted(),
                        found.waiting(),
                        check.nodes(),
                        check.neverHeard(),
                        found.overdue(),
                        found.late(),
                        check.cameIn(),
                        found.orders(),
                        hole(found) + lottery(check),
                        found.ended() ? ENDED : GOES_ON);
        return turn == null ? text : text + sentence(check, turn.turn()) + proof(check) + System.lineSeparator();
    }

    private static String proof(LineCheck check) {
        return check.isProved() ? PROVED : "";
    }

    private static String hole(Findings found) {
        return found.holes() == 0 ? "" : """
                Data was lost, and the line was put together again: %,d (RECOVER in the chain). What was said in the \
                time between is not checked; of %,d places nobody knows whether they had been called
                """.formatted(found.holes(), found.lost());
    }

    private static String lottery(LineCheck check) {
        boolean isOne =
                Optional.ofNullable(check.opening()).filter(OpenEntry::lottery).isPresent();
        return isOne ? "Registered for the draw: %,d, each account once%n".formatted(check.tickets()) : "";
    }

    private static String sentence(LineCheck check, Turn turn) {
        boolean waits = Lottery.isTicket(turn) && check.end() == 0 && turn.index() < check.tickets();
        return waits
                ? "The turn is registered for the draw, which has not been made."
                : sentence(check.standing(), check.findings().holes() > 0);
    }

    private static String sentence(Findings.Standing standing, boolean hasHole) {
        String place = standing.place()
                .map(ordinal -> "The turn has place %,d of the line ".formatted(ordinal + 1))
                .orElse("");
        String at = standing.at().map(Object::toString).orElse("");
        return switch (standing.fate()) {
            case NOT_IN_LINE -> "The turn stands in no tick of this line up to now" + (hasHole ? HOLE : ".");
            case WAITING -> place + "and was not called yet.";
            case CALLED -> place + "and was called at " + at + ", after everybody ahead of it who was there.";
            case OVERDUE -> place + "and was called at " + at + ", having been passed over before.";
            case LATE -> place + "and was called once more at " + at + ", having missed its call.";
            case SILENT -> place + "and was passed over at " + at + ", because its owner was not heard.";
            case LEFT -> place + "and was passed over at " + at + ", because its owner had left.";
            case LOST -> place + "; data was lost, and since " + at + " it is called again once its owner is there.";
            case UNCOUNTED -> place + "and was passed over at " + at + ": its node had fallen silent.";
        };
    }
}

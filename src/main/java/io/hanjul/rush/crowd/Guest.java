package io.hanjul.rush.crowd;

import java.time.Duration;
import java.util.Optional;

/**
 * Somebody in the crowd, at one moment. A value: what happens next gives another one.
 *
 * @param number which one, from 0
 * @param persona who it is
 * @param dice its chances from here on
 * @param call what it asks, or will ask, next
 * @param line how it stands in the line
 * @param deal what it is about to buy
 * @param trouble answers that did not come
 * @param attempt numbers what is asked under an idempotency key; the same while the same thing is asked again
 * @param end how it ended, once it has
 */
public record Guest(
        int number,
        Persona persona,
        Dice dice,
        Call call,
        Line line,
        Deal deal,
        Trouble trouble,
        int attempt,
        Optional<End> end) {

    /**
     * How somebody stands in the line.
     *
     * @param turn text of the turn; empty before
     * @param pass text of the entry pass; empty before
     * @param polls how often it was asked how it stands
     * @param wasAway whether the tab was closed in between
     */
    public record Line(String turn, String pass, int polls, boolean wasAway) {

        static final Line NONE = new Line("", "", 0, false);

        Line with(String given) {
            return new Line(given, pass, polls, wasAway);
        }

        Line inside(String given) {
            return new Line(turn, given, polls, wasAway);
        }

        Line polled() {
            return new Line(turn, pass, polls + 1, wasAway);
        }

        Line away() {
            return new Line(turn, pass, polls, true);
        }
    }

    /**
     * Answers that did not come.
     *
     * @param failures how many in a row
     * @param since when the first of them was due, counted from the beginning of the crowd
     */
    record Trouble(int failures, Duration since) {

        static final Trouble NONE = new Trouble(0, Duration.ZERO);

        Trouble again(Duration at) {
            return new Trouble(failures + 1, failures == 0 ? at : since);
        }
    }

    /**
     * How it ended.
     *
     * @param ending the kind
     * @param code the problem's code, where there was one
     */
    public record End(Ending ending, String code) {}

    /** One of a crowd that is drawn from a seed, about to join the line. */
    public static Guest of(long seed, int number, int unitsPerPerson) {
        Dice dice = Dice.of(seed, number);
        Persona persona = Persona.draw(dice, unitsPerPerson);
        Dice rest = Dice.of(dice.state(), number);
        return new Guest(number, persona, rest, Call.JOIN, Line.NONE, Deal.NONE, Trouble.NONE, 0, Optional.empty());
    }

    /** Which button this guest presses at the gateway: {@code approve} or {@code decline}. */
    public String button() {
        return AtTheTill.buttonOf(this);
    }

    /** Asks something else next; a new attempt, with new chances. */
    Guest asks(Call next) {
        return new Guest(number, persona, dice.next(), next, line, deal, Trouble.NONE, attempt + 1, end);
    }

    Guest in(Line changed) {
        return new Guest(number, persona, dice, call, changed, deal, trouble, attempt, end);
    }

    Guest about(Deal changed) {
        return new Guest(number, persona, dice, call, line, changed, trouble, attempt, end);
    }

    Guest as(Persona changed) {
        return new Guest(number, changed, dice, call, line, deal, trouble, attempt, end);
    }

    Guest in(Trouble changed) {
        return new Guest(number, persona, dice.next(), call, line, deal, changed, attempt, end);
    }

    /** What it is when there is no time left: without an answer, unless it has one already. */
    public Guest outOfTime() {
        return end.isPresent() ? this : ends(Ending.UNANSWERED, "TIME_LIMIT");
    }

    /** Nothing comes after this, or only the courtesy of giving back the place. */
    Guest ends(Ending ending, String code) {
        return new Guest(number, persona, dice, call, line, deal, trouble, attempt, Optional.of(new End(ending, code)));
    }
}

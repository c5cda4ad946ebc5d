package io.hanjul.waitingroom;

import io.hanjul.account.Account;
import io.hanjul.account.Accounts;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.ids.AccountId;
import io.hanjul.ids.RoomId;
import io.hanjul.problem.Refusal;
import io.hanjul.waitingroom.line.RecoverEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened to a room: who did what by hand, when and why, and how the line moved. */
@Component
public class RoomLog {

    private final RoomOwners owners;
    private final RoomLogTable log;
    private final Accounts accounts;

    RoomLog(RoomOwners owners, RoomLogTable log, Accounts accounts) {
        this.owners = owners;
        this.log = log;
        this.accounts = accounts;
    }

    /**
     * An entry. The opening, the moves and the end are the product's own doing: by nobody, without changes and reason.
     *
     * @param seq its number in the chain, where ticks have numbers too
     * @param at when it was written, by the database's clock
     * @param kind OPEN, MODE (something was ordered by hand), MOVE (people were called), RECOVER (data was lost,
     *     and the line goes on) or CLOSE (the room has ended)
     * @param by who ordered it
     * @param changes what was changed
     * @param reason why
     * @param body the entry as it is hashed
     * @param hash head of the chain after it
     */
    public record Entry(
            long seq,
            Instant at,
            String kind,
            Person by,
            List<Change> changes,
            String reason,
            String body,
            String hash) {}

    /**
     * One value before and after.
     *
     * @param what its name, e.g. {@code state}; no blank and no equals sign
     * @param from before; no blank
     * @param to after; no blank
     */
    public record Change(String what, String from, String to) {}

    /**
     * Somebody with an account.
     *
     * @param id the account; empty text for nobody
     * @param name as the person wrote it
     */
    public record Person(String id, String name) {

        private static final Person NOBODY = new Person("", "");
    }

    /**
     * A stretch of a log, from its newest entry backwards.
     *
     * @param before entries before that number
     * @param most how many, 1 to 100
     * @param moves whether the moves of the line are wanted too
     */
    public record Span(long before, int most, boolean moves) {}

    /**
     * The room's log, newest first.
     *
     * @throws Refusal NOT_FOUND when the room is another's
     */
    public Page<Entry> read(Caller caller, RoomId id, Span span) {
        owners.require(caller, id);
        List<RoomLogTable.Entry> found = span.moves()
                ? log.before(id, span.before(), span.most() + 1)
                : log.byHandBefore(id, span.before(), span.most() + 1);
        List<RoomLogTable.Entry> shown = found.subList(0, Math.min(found.size(), span.most()));
        String next =
                found.size() > shown.size() ? Long.toString(shown.getLast().seq()) : "";
        var people = new HashMap<AccountId, Person>();
        return new Page<>(shown.stream().map(entry -> show(entry, people)).toList(), next);
    }

    private Entry show(RoomLogTable.Entry entry, Map<AccountId, Person> people) {
        Optional<Act> act = entry.kind().equals(Act.KIND) ? Act.parse(entry.body()) : Optional.empty();
        Person by =
                entry.by().map(id -> people.computeIfAbsent(id, this::person)).orElse(Person.NOBODY);
        return new Entry(
                entry.seq(),
                entry.at(),
                entry.kind(),
                by,
                act.map(Act::changes).orElse(List.of()),
                entry.kind().equals(RecoverEntry.KIND)
                        ? RecoverEntry.parse(entry.body()).reason()
                        : act.map(Act::reason).orElse(""),
                entry.body(),
                entry.hash());
    }

    private Person person(AccountId id) {
        return new Person(id.toString(), accounts.find(id).map(Account::name).orElse(""));
    }
}

package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.CloseEntry;
import io.hanjul.waitingroom.line.DrawEntry;
import io.hanjul.waitingroom.line.EntranceEntry;
import io.hanjul.waitingroom.line.LeaseEntry;
import io.hanjul.waitingroom.line.LimitEntry;
import io.hanjul.waitingroom.line.MerklePath;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.ShowEntry;
import io.hanjul.waitingroom.line.StockEntry;
import io.hanjul.waitingroom.line.TicketsEntry;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks a line entry by entry, in the order of its chain. It recomputes the hashes, the places that ticks give, who
 * stands in each stretch that is called, and the terms that orders change; and once the key of the seeds is told, every
 * seed.
 *
 * <p>It trusts nothing that it can recompute, and knows nothing but the entries: that they are those which others are
 * shown is for whoever calls it to see, from boards that were seen before.
 */
public final class LineCheck {

    private static final String ORDER = "MODE";

    private final CheckedLine line;
    private final CheckedAims aims = new CheckedAims();
    private final CheckedEntrances entrances = new CheckedEntrances();
    private final CheckedLeases leases = new CheckedLeases();
    private final @Nullable TurnToken ticket;
    private final @Nullable CheckedProof proof;
    private final Map<Long, Seed> seeds = new LinkedHashMap<>();
    private Chain chain = Chain.START;
    private @Nullable OpenEntry opening;
    private @Nullable CheckedTerms terms;
    private @Nullable CheckedLobby lobby;
    private long orders;
    private boolean rounds;
    private boolean ended;

    /** A check of a line. */
    public LineCheck() {
        this(null, null, null);
    }

    /** The same, which finds out where a turn stands, too. */
    public LineCheck(@Nullable Turn turn) {
        this(turn, null, null);
    }

    /** The same, which finds out whether a ticket that a turn names is its owner's, too. */
    public LineCheck(TurnToken token) {
        this(token.turn(), token, null);
    }

    /** The same, which finds out whether the turn was in its tick before the seed of that was told, too. */
    public LineCheck(TurnToken token, MerklePath proof) {
        this(token.turn(), token, new CheckedProof(token, proof));
    }

    private LineCheck(@Nullable Turn turn, @Nullable TurnToken ticket, @Nullable CheckedProof proof) {
        this.line = new CheckedLine(turn);
        this.ticket = ticket;
        this.proof = proof;
    }

    /**
     * Checks the next entry.
     *
     * @throws BrokenLine when it does not follow from those before it, or says what can not be
     */
    public void add(ChainEntry entry) throws BrokenLine {
        Chain after = chain.with(entry.kind(), entry.body());
        try {
            require(entry.seq() == after.seq(), "entry " + after.seq() + " is missing");
            require(after.head().equals(entry.hash()), "its hash is not that of its text after the entry before");
            require(!ended, "it comes after the end of the room");
            take(entry);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new BrokenLine(after.seq(), String.valueOf(e.getMessage()));
        }
        chain = after;
    }

    private void take(ChainEntry entry) {
        if (opening == null || terms == null || lobby == null) {
            require(entry.kind().equals(OpenEntry.KIND), "a chain begins with the opening of its room");
            opening = OpenEntry.parse(entry.body());
            terms = new CheckedTerms(opening.terms());
            entrances.places(terms.places());
            leases.open(opening);
            lobby = new CheckedLobby(opening, ticket);
            return;
        }
        switch (entry.kind()) {
            case TicketsEntry.KIND -> register(TicketsEntry.parse(entry.body()), lobby, terms);
            case DrawEntry.KIND -> draw(entry, lobby, terms);
            case SealedTick.KIND -> seal(CheckedTick.of(entry), lobby, terms);
            case LeaseEntry.KIND -> leases.add(LeaseEntry.parse(entry.body()));
            case MoveEntry.KIND -> move(MoveEntry.parse(entry.body()), terms);
            case ShowEntry.KIND -> terms.show(aims.show(ShowEntry.parse(entry.body())));
            case StockEntry.KIND -> aims.stock(StockEntry.parse(entry.body()));
            case LimitEntry.KIND -> aims.limit(LimitEntry.parse(entry.body()), terms.places());
            case EntranceEntry.KIND -> entrances.add(EntranceEntry.parse(entry.body()), line::wasCalled);
            case ORDER -> order(entry.body(), terms);
            case RecoverEntry.KIND -> recover(entry, lobby);
            case CloseEntry.KIND -> end(CloseEntry.parse(entry.body()), lobby, terms);
            default -> throw new IllegalArgumentException("the kind " + entry.kind() + " is not known here");
        }
    }

    private static void register(TicketsEntry tickets, CheckedLobby into, CheckedTerms now) {
        now.joins().register();
        into.add(tickets);
    }

    private void draw(ChainEntry entry, CheckedLobby from, CheckedTerms now) {
        now.draw(DrawEntry.parse(entry.body()).at());
        from.draw(entry, chain).forEach(line::add);
    }

    private void seal(CheckedTick tick, CheckedLobby from, CheckedTerms now) {
        from.requireDrawn();
        // A room that was opened before there were rounds has them from some tick on; no room does without them again.
        require(tick.hasRounds() || (!rounds && from.opening().rounds() == 1), "its turns have no rounds");
        rounds = tick.hasRounds();
        if (proof != null) {
            proof.add(tick.sealed());
        }
        // What was ordered in the time of a hole is lost with it.
        if (!line.isInHole()) {
            now.joins().tick(tick.sealed().tick());
        }
        leases.tick(tick.sealed(), line.isInHole());
        line.add(tick);
        seeds.put(tick.sealed().tick(), tick.seed());
    }

    private void move(MoveEntry move, CheckedTerms now) {
        now.move(move);
        line.move(move);
        aims.move(move);
    }

    private void recover(ChainEntry entry, CheckedLobby from) {
        RecoverEntry recovered = RecoverEntry.parse(entry.body());
        entrances.recover(recovered.known().assumed());
        aims.lost(recovered.at(), line.calledUpTo(), recovered.calledUpTo());
        line.recover(recovered);
        from.recover(entry, recovered).forEach(line::add);
    }

    private void order(String body, CheckedTerms now) {
        now.order(body);
        entrances.places(now.places());
        orders++;
    }

    private void end(CloseEntry end, CheckedLobby from, CheckedTerms now) {
        OpenEntry open = from.opening();
        now.end(end.at());
        require(end.end() == line.end(), "the line ended at " + line.end());
        require(end.calledUpTo() == line.calledUpTo(), "the line was called up to " + line.calledUpTo());
        byte[] key = HexFormat.of().parseHex(end.seedKey());
        require(
                Chain.hash(key).equals(open.seeds()),
                "the key that it tells is not the one whose hash the opening has");
        seeds.forEach((tick, seed) -> require(
                RoomKeys.seed(key, open.epoch(), tick).equals(seed),
                "the seed of tick " + tick + " does not follow from the key that it tells"));
        from.end(key);
        ended = true;
    }

    /** The opening of the room; null before the first entry. */
    public @Nullable OpenEntry opening() {
        return opening;
    }

    /** Whether a proof was given, and leads from the turn to the root that its node said before the tick was sealed. */
    public boolean isProved() {
        return proof != null && proof.holds();
    }

    /** How many have registered for a lottery up to now. */
    public int tickets() {
        return lobby == null ? 0 : lobby.tickets();
    }

    /** How many places were given up to now. */
    public long end() {
        return line.end();
    }

    /** The first place that was not called up to now. */
    public long calledUpTo() {
        return line.calledUpTo();
    }

    /** How many starts of nodes have given turns up to now. */
    public int nodes() {
        return leases.heard();
    }

    /** How many more have shares, and fell silent before they had said of any turn that they gave it. */
    public int neverHeard() {
        return leases.neverHeard();
    }

    /** How many came in up to now. */
    public long cameIn() {
        return entrances.people();
    }

    /** What was found in the entries up to now. */
    public Findings findings() {
        return line.findings(chain.seq(), orders, chain.head(), ended);
    }

    /** Where the turn stands, after the entries up to now. */
    public Findings.Standing standing() {
        return line.standing();
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

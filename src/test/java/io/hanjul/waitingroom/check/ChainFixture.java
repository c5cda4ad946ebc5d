package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.CloseEntry;
import io.hanjul.waitingroom.line.DrawEntry;
import io.hanjul.waitingroom.line.LeaseEntry;
import io.hanjul.waitingroom.line.Line;
import io.hanjul.waitingroom.line.Lobby;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.MoveEntry;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.Ordinals;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.Rhythm;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.SealedTick;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.TicketsEntry;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A chain as the product writes it, from the product's own line, and ways to falsify it. */
final class ChainFixture {

    static final Instant OPENS = Instant.parse("2026-12-24T10:00:00Z");
    static final Instant CLOSES = OPENS.plus(Duration.ofHours(1));
    static final int RATE_PER_MINUTE = 600;

    private static final int MOMENT = Rhythm.moment(OPENS);
    private static final int ALWAYS = Rhythm.moment(CLOSES);
    static final UUID ROOM = UUID.fromString("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c");
    private static final UUID SALE = UUID.fromString("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8d");

    private final RoomKeys keys = new RoomKeys(ROOM, Map.of(1, new byte[32]), 1, 1);
    private final Line line = new Line(this::seedOf);
    private final List<ChainEntry> entries = new ArrayList<>();
    private Chain chain = Chain.START;
    private long calledUpTo;
    private int tickets;
    private Seed drawn = new Seed(0, 0);

    ChainFixture() {
        this(false, 1, false);
    }

    private ChainFixture(boolean lottery, int rounds, boolean leases) {
        var terms = new OpenEntry.Terms(OPENS, CLOSES, RATE_PER_MINUTE, 50);
        String seeds = HexFormat.of().formatHex(keys.seedCommitment());
        append(OpenEntry.KIND, new OpenEntry(ROOM, SALE, 1, lottery, rounds, leases, terms, seeds).text(), "");
    }

    /** A room whose places are drawn. */
    static ChainFixture lottery() {
        return new ChainFixture(true, 1, false);
    }

    /** A room whose ticks have rounds. */
    static ChainFixture inRounds() {
        return new ChainFixture(false, 4, false);
    }

    /** A room whose chain tells who may give turns. */
    static ChainFixture withLeases() {
        return new ChainFixture(false, 4, true);
    }

    /** A start of a node may give so many turns a tick from that one on. */
    ChainFixture lease(int boot, long from, int ceiling) {
        return append(LeaseEntry.KIND, new LeaseEntry(boot, from, ceiling).text(), "");
    }

    /** Somebody with an account. */
    static TurnToken.Owner person(int number) {
        return TurnToken.Owner.account(number);
    }

    /** These people register together. */
    ChainFixture register(int... people) {
        Lobby.Registered step = new Lobby(ROOM, 1, tickets, chain)
                .register(Arrays.stream(people).mapToObj(ChainFixture::person).toList());
        tickets = step.after().tickets();
        return append(TicketsEntry.KIND, step.entry().text(), "");
    }

    /** The places are drawn so many seconds after the opening. */
    ChainFixture draw(int second) {
        Lobby.Drawn draw = new Lobby(ROOM, 1, tickets, chain).draw(OPENS.plusSeconds(second), keys);
        drawn = draw.seed();
        append(DrawEntry.KIND, draw.entry().text(), drawn.hex());
        if (line.end() == 0 && tickets > 0) {
            line.add(Lottery.tick(tickets, chain), ALWAYS);
        }
        return this;
    }

    private Seed seedOf(long tick) {
        return tick == Lottery.TICK ? drawn : keys.seed(1, tick);
    }

    /** A room that was paused, opened again and made faster, with people who left and a node that fell silent; over. */
    static ChainFixture eventful() {
        return new ChainFixture()
                .tick(10, new Part(1, 0, 6, true), new Part(2, 6, 4, true))
                .call(0, 3)
                .order(1, "state=OPEN>PAUSED", "the gateway = slow")
                .tick(11, new Part(1, 0, 5, true), new Part(3, 5, 4, false))
                .left(new Turn(1, 10, 1, 0), new Turn(1, 11, 1, 4))
                .order(2, "state=PAUSED>OPEN ratePerMinute=600>1200", "go on")
                .call(3, 4)
                .call(4, 20)
                .end();
    }

    ChainFixture tick(long tick, Part... parts) {
        return tick(tick, ALWAYS, parts);
    }

    /** A tick whose nodes have said these roots. */
    ChainFixture tick(long tick, List<Root> roots, Part... parts) {
        int turns = List.of(parts).stream().mapToInt(Part::length).sum();
        return add(new SealedTick(tick, line.end(), turns, List.of(parts), roots, chain.seq() + 1, ""), ALWAYS);
    }

    /** A tick whose people fall silent at once, until heard. */
    ChainFixture silentTick(long tick, Part... parts) {
        return tick(tick, MOMENT - 1, parts);
    }

    private ChainFixture tick(long tick, int until, Part... parts) {
        int turns = List.of(parts).stream().mapToInt(Part::length).sum();
        return add(new SealedTick(tick, line.end(), turns, List.of(parts), chain.seq() + 1, ""), until);
    }

    private ChainFixture add(SealedTick sealed, int until) {
        line.add(sealed, until);
        Seed seed = keys.seed(1, sealed.tick());
        return append(SealedTick.KIND, sealed.text(seed), seed.hex());
    }

    /**
     * Data was lost, and these ticks are known again, behind those that are; others are not, up to that end. The line
     * was called so far.
     */
    ChainFixture recover(int second, long to, long called, SealedTick... known) {
        var hole = new RecoverEntry.Hole(1, line.end(), to, 0, 1_000);
        var what = new RecoverEntry.Known(known.length, known.length, "ab".repeat(32), 3);
        append(
                RecoverEntry.KIND,
                new RecoverEntry(OPENS.plusSeconds(second), hole, what, called, RecoverEntry.Draw.NONE, "a drill")
                        .text(),
                "");
        for (SealedTick tick : known) {
            line.reach(tick.base());
            line.add(tick, ALWAYS);
            Seed seed = keys.seed(1, tick.tick());
            append(SealedTick.KIND, tick.text(seed), seed.hex());
        }
        line.reach(to);
        LongStream.range(calledUpTo, called).forEach(place -> line.passed(Ordinals.of(place)));
        calledUpTo = called;
        return this;
    }

    /** The draw was lost with the database, and a ticket has shown that so many had places by it. */
    ChainFixture drawnAgain(int second, int drawnTickets) {
        String head = "cd".repeat(32);
        drawn = keys.drawSeed(1, head);
        long to = line.end() + drawnTickets + 5;
        var hole = new RecoverEntry.Hole(1, line.end(), to, 0, 1_000);
        var draw = new RecoverEntry.Draw(head, drawnTickets);
        var what = new RecoverEntry.Known(0, 1, "ab".repeat(32), 0);
        var entry = new RecoverEntry(OPENS.plusSeconds(second), hole, what, 0, draw, "a drill");
        append(RecoverEntry.KIND, entry.text(), drawn.hex());
        if (line.end() == 0) {
            line.add(Lottery.tick(drawnTickets, chain), ALWAYS);
            line.reach(to);
        }
        return this;
    }

    ChainFixture left(Turn... turns) {
        line.left(List.of(turns));
        return this;
    }

    /** Calls at most so many people, so many seconds after the opening. */
    ChainFixture call(int second, int people) {
        return call(second, people, MoveEntry.Back.NOBODY);
    }

    /** The same, and others again. */
    ChainFixture call(int second, int people, MoveEntry.Back back) {
        Line.Move move = line.advance(calledUpTo, people, MOMENT);
        Instant at = OPENS.plusSeconds(second);
        return move(new MoveEntry(at, calledUpTo, move.to(), move.called(), move.passed(), back));
    }

    /** A move a second after the opening that calls nobody again. */
    static MoveEntry move(long from, long to, int called, MoveEntry.Passed passed) {
        return new MoveEntry(OPENS.plusSeconds(1), from, to, called, passed, MoveEntry.Back.NOBODY);
    }

    ChainFixture move(MoveEntry move) {
        calledUpTo = move.to();
        return append(MoveEntry.KIND, move.text(), "");
    }

    ChainFixture order(int second, String changes, String reason) {
        return append("MODE", "at=" + OPENS.plusSeconds(second) + " " + changes + " reason=" + reason, "");
    }

    ChainFixture end() {
        return end(HexFormat.of().formatHex(keys.seedKey()));
    }

    ChainFixture end(String key) {
        return append(CloseEntry.KIND, new CloseEntry(CLOSES, line.end(), calledUpTo, key).text(), "");
    }

    ChainFixture append(String kind, String body, String seed) {
        chain = chain.with(kind, body);
        entries.add(new ChainEntry(chain.seq(), kind, body, chain.head(), seed));
        return this;
    }

    /** The owners of these places are heard. */
    ChainFixture heard(long... places) {
        for (long place : places) {
            line.heard(place, ALWAYS);
        }
        return this;
    }

    Line line() {
        return line;
    }

    List<ChainEntry> entries() {
        return entries;
    }

    /** The same with other entries, numbered and hashed anew, as somebody would who can write to the database. */
    static List<ChainEntry> rewritten(List<ChainEntry> entries) {
        Chain chain = Chain.START;
        var anew = new ArrayList<ChainEntry>();
        for (ChainEntry entry : entries) {
            chain = chain.with(entry.kind(), entry.body());
            anew.add(new ChainEntry(chain.seq(), entry.kind(), entry.body(), chain.head(), entry.seed()));
        }
        return anew;
    }

    /** The same with another body of one entry. */
    static List<ChainEntry> changed(List<ChainEntry> entries, int seq, UnaryOperator<String> change) {
        var changed = new ArrayList<>(entries);
        ChainEntry entry = entries.get(seq - 1);
        changed.set(
                seq - 1,
                new ChainEntry(entry.seq(), entry.kind(), change.apply(entry.body()), entry.hash(), entry.seed()));
        return changed;
    }

    static LineCheck check(List<ChainEntry> entries) throws BrokenLine {
        return check(entries, new LineCheck());
    }

    static LineCheck check(List<ChainEntry> entries, @Nullable Turn turn) throws BrokenLine {
        return check(entries, new LineCheck(turn));
    }

    static LineCheck check(List<ChainEntry> entries, TurnToken turn) throws BrokenLine {
        return check(entries, new LineCheck(turn));
    }

    static LineCheck check(List<ChainEntry> entries, LineCheck check) throws BrokenLine {
        for (ChainEntry entry : entries) {
            check.add(entry);
        }
        return check;
    }
}

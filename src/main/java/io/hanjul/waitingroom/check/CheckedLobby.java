package io.hanjul.waitingroom.check;

import io.hanjul.waitingroom.line.Chain;
import io.hanjul.waitingroom.line.DrawEntry;
import io.hanjul.waitingroom.line.Lottery;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.RecoverEntry;
import io.hanjul.waitingroom.line.RoomKeys;
import io.hanjul.waitingroom.line.Seed;
import io.hanjul.waitingroom.line.TicketsEntry;
import io.hanjul.waitingroom.line.TurnToken;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tickets of a lottery and their draw, recomputed: each ticket once, no account twice, none after the draw, and
 * nobody in the line before it.
 */
final class CheckedLobby {

    private static final int SEED_DIGITS = 32;

    private final OpenEntry opening;
    private final @Nullable TurnToken mine;
    private final Set<Long> marks = new HashSet<>();
    private String headBefore = "";
    private @Nullable Seed seed;

    /** The lobby of a room, in which that turn is looked for. */
    CheckedLobby(OpenEntry opening, @Nullable TurnToken mine) {
        this.opening = opening;
        this.mine = mine != null && Lottery.isTicket(mine.turn()) ? mine : null;
    }

    /** The opening of the room. */
    OpenEntry opening() {
        return opening;
    }

    /** Adds the next tickets. */
    void add(TicketsEntry entry) {
        require(opening.lottery(), "nobody registers in a line in the order of arrival");
        require(seed == null, "it gives tickets after the draw");
        require(entry.first() == marks.size(), "its first ticket is not the next, " + marks.size());
        require(entry.first() + entry.marks().size() <= Lottery.MOST_TICKETS, "it gives more tickets than can be");
        requireMine(entry.first(), entry.marks());
        entry.marks().forEach(mark -> require(marks.add(Long.parseUnsignedLong(mark, 16)), mark + " has two tickets"));
    }

    private void requireMine(int first, List<String> given) {
        if (mine == null || mine.turn().index() < first || mine.turn().index() >= first + given.size()) {
            return;
        }
        String shown = given.get(mine.turn().index() - first);
        String own = Lottery.mark(opening.room(), opening.epoch(), mine.owner());
        require(shown.equals(own), "ticket " + mine.turn().index() + " is somebody else's, not that of the turn");
    }

    /** Takes the draw, and gives the tick of all tickets with its seed; empty without tickets. */
    List<CheckedTick> draw(ChainEntry entry, Chain before) {
        DrawEntry draw = DrawEntry.parse(entry.body());
        require(opening.lottery(), "nothing is drawn in a line in the order of arrival");
        require(seed == null, "it draws a second time");
        require(draw.tickets() == marks.size(), "there are " + marks.size() + " tickets");
        require(entry.seed().length() == SEED_DIGITS, "it has no seed");
        Seed drawn = Seed.of(HexFormat.of().parseHex(entry.seed()));
        require(Chain.hash(drawn.bytes()).equals(draw.seedHash()), "its seed is not the one whose hash it has");
        seed = drawn;
        headBefore = before.head();
        Chain after = new Chain(entry.seq(), entry.hash());
        return marks.isEmpty() ? List.of() : List.of(CheckedTick.drawn(Lottery.tick(marks.size(), after), drawn));
    }

    /** Takes a draw that is known again after data was lost: not all who had registered stand in the chain. */
    List<CheckedTick> recover(ChainEntry entry, RecoverEntry recovered) {
        RecoverEntry.Draw draw = recovered.draw();
        if (!draw.isOne()) {
            return List.of();
        }
        require(opening.lottery() && seed == null, "there was no draw that could have been lost");
        require(draw.tickets() <= Lottery.MOST_TICKETS, "it gives more tickets than can be");
        require(entry.seed().length() == SEED_DIGITS, "it has no seed");
        Seed drawn = Seed.of(HexFormat.of().parseHex(entry.seed()));
        seed = drawn;
        headBefore = draw.head();
        Chain after = new Chain(entry.seq(), entry.hash());
        return draw.tickets() == 0 ? List.of() : List.of(CheckedTick.drawn(Lottery.tick(draw.tickets(), after), drawn));
    }

    /** Holds the line against the draw: it begins with it. */
    void requireDrawn() {
        require(!opening.lottery() || seed != null, "the line goes on before its places were drawn");
    }

    /** Holds the seed of the draw against the key that was told. */
    void end(byte[] key) {
        require(
                seed == null
                        || RoomKeys.drawSeed(key, opening.epoch(), headBefore).equals(seed),
                "the seed of the draw does not follow from the key that it tells and all that stands before it");
    }

    /** How many have registered. */
    int tickets() {
        return marks.size();
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

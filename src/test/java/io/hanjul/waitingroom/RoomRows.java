package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import io.hanjul.waitingroom.line.LineState;
import io.hanjul.waitingroom.line.RoomKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Rows of one room as a database may have them, and what a node remembers of them. */
final class RoomRows {

    static final RoomId ID = RoomId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c");

    static final RoomKeys KEYS = new RoomKeys(ID.value(), Map.of(1, new byte[32]), 1, 1);

    private static final SaleId SALE = SaleId.of("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8d");

    private RoomRows() {}

    /** That of a room of five places, one a second, which opens then for an hour, with that line. */
    static RoomRow opened(Instant opensAt, LineState line) {
        var terms = new RoomRow.Terms(1, 1, opensAt, opensAt.plus(Duration.ofHours(1)), 60, 5);
        return RoomRow.opened(ID, SALE, terms, line);
    }

    /** The same, put together again or about to be. */
    static RoomRow recovered(RoomRow row, Recovery recovery) {
        return with(row, row.lastStep(), row.inside(), recovery);
    }

    /** The same, whose leader stepped then. */
    static RoomRow stepped(RoomRow row, RoomRow.LastStep step) {
        return with(row, step, row.inside(), row.recovery());
    }

    /** The same with so many people inside. */
    static RoomRow inside(RoomRow row, int inside) {
        return with(row, row.lastStep(), inside, row.recovery());
    }

    private static RoomRow with(RoomRow row, RoomRow.LastStep step, int inside, Recovery recovery) {
        return new RoomRow(
                row.id(),
                row.sale(),
                row.terms(),
                row.orders(),
                row.line(),
                row.calledUpTo(),
                row.carry(),
                row.aim(),
                step,
                inside,
                row.registered(),
                recovery);
    }

    /** What a node remembers that read it then. */
    static KnownRoom known(RoomRow row, Instant readAt) {
        return new KnownRoom(row, KEYS, readAt);
    }
}

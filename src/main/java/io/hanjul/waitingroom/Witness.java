package io.hanjul.waitingroom;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.check.LineCheck;
import io.hanjul.waitingroom.line.OpenEntry;
import io.hanjul.waitingroom.line.RecoverEntry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds a chain against what was seen elsewhere: the room that was asked for, the board that was read just before, and
 * the head of an earlier board.
 */
final class Witness {

    private final UUID room;
    private final JsonNode board;
    private final @Nullable String seen;
    private boolean sawBoard;
    private boolean sawSeen;
    private boolean hasHole;
    private long last;

    Witness(UUID room, JsonNode board, @Nullable String seen) {
        this.room = room;
        this.board = board;
        this.seen = seen;
        this.sawSeen = seen == null;
    }

    /** Takes an entry that was checked. */
    void saw(ChainEntry entry, LineCheck check) throws BrokenLine {
        last = entry.seq();
        OpenEntry opening = check.opening();
        if (opening != null && last == 1) {
            require(opening.room().equals(room), "it is the opening of another room");
            require(opening.configHash().equals(said("configHash")), "the board names another configHash");
            require(opening.seeds().equals(said("seedHash")), "the board names another seedHash");
        }
        sawSeen |= entry.hash().equals(seen);
        if (entry.kind().equals(RecoverEntry.KIND)) {
            hasHole = true;
            sawSeen |= RecoverEntry.parse(entry.body()).known().seen().equals(seen);
        }
        if (entry.hash().equals(said("chainHead"))) {
            sawBoard = true;
            require(check.end() == board.path("end").asLong(-1), "the board says that the line ends elsewhere");
            require(
                    check.calledUpTo() == board.path("calledUpTo").asLong(-1),
                    "the board says that others were called");
        }
    }

    /** Takes that there are no more. */
    void end() throws BrokenLine {
        require(sawBoard, "the chain that the board showed a moment ago is another one");
        require(
                sawSeen,
                "the head that was seen earlier is not in the chain: it was written anew"
                        + (hasHole ? ", or shown in the time of which data was lost" : ""));
    }

    private String said(String field) {
        return board.path(field).asString("");
    }

    private void require(boolean right, String otherwise) throws BrokenLine {
        if (!right) {
            throw new BrokenLine(last, otherwise);
        }
    }
}

package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.ChainEntry;
import io.hanjul.waitingroom.check.LineCheck;
import io.hanjul.waitingroom.line.RecoverEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who kept a head of the board, and reads a chain in which data was lost since. */
class WitnessTests {

    private static final String HEAD = "ab".repeat(32);
    private static final String LAST_SHOWN = "cd".repeat(32);
    private static final ChainEntry MOVE = entry(6, "MOVE", "", "ef".repeat(32));
    private static final ChainEntry HOLE = entry(7, RecoverEntry.KIND, hole(), HEAD);

    private static String hole() {
        return new RecoverEntry(
                        Instant.parse("2026-12-24T10:00:00Z"),
                        new RecoverEntry.Hole(1, 10, 1_045, 100, 140),
                        new RecoverEntry.Known(2, 17, LAST_SHOWN, 4),
                        30,
                        RecoverEntry.Draw.NONE,
                        "the disk broke")
                .text();
    }

    private static ChainEntry entry(long seq, String kind, String body, String hash) {
        return new ChainEntry(seq, kind, body, hash, "");
    }

    /** Reads that chain, of which the board shows the last head. */
    private static void read(String seen, List<ChainEntry> chain) throws BrokenLine {
        var board = JsonMapper.shared()
                .valueToTree(Map.of("chainHead", chain.getLast().hash(), "end", 0, "calledUpTo", 0));
        var witness = new Witness(RoomRows.ID.value(), board, seen);
        var check = new LineCheck();
        for (ChainEntry entry : chain) {
            witness.saw(entry, check);
        }
        witness.end();
    }

    @Test
    void aHeadOfTheChainIsFoundAndTheLastOneOfTheLostTime() {
        for (String seen : List.of(MOVE.hash(), HEAD, LAST_SHOWN)) {
            assertThatCode(() -> read(seen, List.of(MOVE, HOLE))).as(seen).doesNotThrowAnyException();
        }
    }

    @Test
    void anotherHeadOfTheLostTimeIsNotThere() {
        String lost = "12".repeat(32);
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> read(lost, List.of(MOVE, HOLE)))
                .withMessageContaining("in the time of which data was lost");
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> read(lost, List.of(MOVE)))
                .withMessageContaining("is not in the chain")
                .withMessageNotContaining("data was lost");
    }
}

package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceProofTests {

    private static final UUID ROOM = UUID.fromString("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c");
    private static final PlaceProof.Seen SEEN = new PlaceProof.Seen(
            2, new Chain(77, "ab".repeat(32)), 9_000, 40, 12, Instant.parse("2026-12-24T10:00:00Z"));

    private final RoomKeys keys = keys(1);

    private static RoomKeys keys(int secret) {
        var master = new byte[32];
        master[0] = (byte) secret;
        return new RoomKeys(ROOM, Map.of(1, master), 1, 1);
    }

    private static PlaceProof proof(int nodes) {
        List<Part> parts = IntStream.range(0, nodes)
                .mapToObj(node -> new Part(60_000_000 + node, node * 5, 5, node % 2 == 0))
                .toList();
        return new PlaceProof(new SealedTick(8_999, 100, nodes * 5, parts, 0, ""), "", SEEN);
    }

    @Test
    void isReadAsItWasSigned() {
        PlaceProof proof = proof(3);
        String text = proof.sign(keys, 1).orElseThrow();
        assertThat(text).matches("[A-Za-z0-9_-]+").hasSizeLessThan(600);
        assertThat(PlaceProof.verify(keys, 1, text)).contains(proof);
        var drawn = new PlaceProof(proof.tick(), "cd".repeat(32), SEEN);
        assertThat(PlaceProof.verify(keys, 1, drawn.sign(keys, 1).orElseThrow()))
                .contains(drawn);
    }

    @Test
    void whatItClaimsIsReadWithoutItsKey() {
        String text = proof(3).sign(keys, 1).orElseThrow();
        assertThat(PlaceClaim.of(text)).contains(new PlaceClaim(2, 8_999, 77, SEEN.at()));
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        for (String other :
                List.of("", "%%%", "AAAA", coded(Arrays.copyOf(bytes, 17)), coded(Arrays.copyOf(bytes, 60)))) {
            assertThat(PlaceClaim.of(other)).as(other).isEmpty();
        }
        bytes[19] = ' ';
        assertThat(PlaceClaim.of(coded(bytes))).as("no field").isEmpty();
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void isWorthNothingWhereItWasNotSigned() {
        String text = proof(3).sign(keys, 1).orElseThrow();
        assertThat(PlaceProof.verify(keys, 2, text)).as("another epoch").isEmpty();
        assertThat(PlaceProof.verify(keys(2), 1, text)).as("another key").isEmpty();
        var elsewhere = new RoomKeys(new UUID(0, 7), Map.of(1, new byte[] {1, 0}), 1, 1);
        var here = new RoomKeys(ROOM, Map.of(1, new byte[] {1, 0}), 1, 1);
        String there = proof(3).sign(elsewhere, 1).orElseThrow();
        assertThat(PlaceProof.verify(here, 1, there)).as("another room").isEmpty();
        assertThat(PlaceProof.verify(elsewhere, 1, there)).isPresent();
        assertThat(PlaceProof.verify(keys, 1, "")).isEmpty();
        assertThat(PlaceProof.verify(keys, 1, "%%%")).isEmpty();
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        for (int i = 0; i < bytes.length; i += 7) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            String other = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(PlaceProof.verify(keys, 1, other)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void isNotGivenWhereNoBrowserWouldKeepIt() {
        assertThat(proof(50).sign(keys, 1)).isPresent();
        assertThat(proof(200).sign(keys, 1)).isEmpty();
    }

    @Test
    void anEntryIsReadAsItWasWritten() {
        var entry = new RecoverEntry(
                SEEN.at(),
                new RecoverEntry.Hole(1, 10, 50, 100, 200),
                new RecoverEntry.Known(3, 17, "ab".repeat(32), 4),
                12,
                RecoverEntry.Draw.NONE,
                "the disk = broken, reason=none");
        assertThat(RecoverEntry.parse(entry.text())).isEqualTo(entry);
        var drawn = new RecoverEntry(
                SEEN.at(), entry.hole(), new RecoverEntry.Known(0, 0, "", 0), 12, new RecoverEntry.Draw("cd", 9), "x");
        assertThat(RecoverEntry.parse(drawn.text())).isEqualTo(drawn);
    }
}

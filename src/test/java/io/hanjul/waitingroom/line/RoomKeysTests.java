package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoomKeysTests {

    private static final UUID ROOM = UUID.fromString("0199f2c4-7b1e-7c55-9a31-0d4f5e6a7b8c");
    private static final UUID ACCOUNT = UUID.fromString("0199f2c4-1111-7222-8333-444455556666");
    private static final TurnToken TOKEN =
            new TurnToken(new Turn(1, 8_971_200_000L, 3, 17), 12, TurnToken.Owner.BEARER);

    private final RoomKeys keys = new RoomKeys(ROOM, Map.of(1, master(1)), 1, 1);

    @Test
    void aTokenIsShortAndReadsBack() {
        String text = keys.sign(TOKEN);
        assertThat(text).hasSize(TurnToken.LENGTH);
        assertThat(keys.verify(text)).contains(TOKEN);
    }

    @Test
    void everyOtherTextIsRefused() {
        String text = keys.sign(TOKEN);
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(keys.verify(text.substring(0, i) + other + text.substring(i + 1)))
                    .isEmpty();
            assertThat(keys.verify(text.substring(0, i))).isEmpty();
        }
        assertThat(keys.verify(text + "A")).isEmpty();
        assertThat(keys.verify("가".repeat(TurnToken.LENGTH))).isEmpty();
        assertThat(keys.verify("=".repeat(TurnToken.LENGTH))).isEmpty();
    }

    @Test
    void aTokenOfAnotherRoomIsRefusedEvenWhenItNamesThisOne() {
        var sameShortForm = new UUID(ROOM.getMostSignificantBits() + 1, ROOM.getLeastSignificantBits());
        assertThat(keys.verify(new RoomKeys(sameShortForm, Map.of(1, master(1)), 1, 1).sign(TOKEN)))
                .isEmpty();
    }

    @Test
    void aTokenOfAnotherInstallationIsRefused() {
        assertThat(keys.verify(new RoomKeys(ROOM, Map.of(1, master(9)), 1, 1).sign(TOKEN)))
                .isEmpty();
    }

    @Test
    void afterARotationOldTokensAreGoodUntilTheirKeyIsTakenAway() {
        String old = keys.sign(TOKEN);
        var rotated = new RoomKeys(ROOM, Map.of(1, master(1), 2, master(2)), 2, 1);
        assertThat(rotated.verify(old)).contains(TOKEN);
        assertThat(rotated.verify(rotated.sign(TOKEN))).contains(TOKEN);
        assertThat(new RoomKeys(ROOM, Map.of(2, master(2)), 2, 2).verify(old)).isEmpty();
    }

    @Test
    void whatFollowsFromTheRoomStaysAfterARotation() {
        var rotated = new RoomKeys(ROOM, Map.of(1, master(1), 2, master(2)), 2, 1);
        assertThat(rotated.seed(1, 5)).isEqualTo(keys.seed(1, 5));
        assertThat(rotated.admissionId(TOKEN.turn())).isEqualTo(keys.admissionId(TOKEN.turn()));
        assertThat(rotated.ownerFor(ACCOUNT)).isEqualTo(keys.ownerFor(ACCOUNT));
    }

    @Test
    void allSeedsFollowFromTheKeyThatIsToldInTheEnd() {
        assertThat(RoomKeys.seed(keys.seedKey(), 1, 5)).isEqualTo(keys.seed(1, 5));
        assertThat(Chain.hash(keys.seedKey())).isEqualTo(HexFormat.of().formatHex(keys.seedCommitment()));
    }

    @Test
    void anAdmissionIdIsAUuidOfVersionEight() {
        UUID id = keys.admissionId(TOKEN.turn());
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void ownersAreToldApart() {
        assertThat(keys.ownerFor(ACCOUNT).ofAccount()).isTrue();
        assertThat(keys.ownerFor(ACCOUNT)).isNotEqualTo(keys.ownerFor(ROOM));
        assertThat(RoomKeys.ownerOf("one").ofBrowser()).isTrue();
        assertThat(RoomKeys.ownerOf("one")).isNotEqualTo(RoomKeys.ownerOf("two"));
    }

    private static byte[] master(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return bytes;
    }
}

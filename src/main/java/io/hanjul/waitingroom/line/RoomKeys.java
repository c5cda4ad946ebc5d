package io.hanjul.waitingroom.line;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys of one room, each derived by HKDF-SHA256 (RFC 5869) from a master secret, its purpose, the room and the
 * key id. A token of another room, purpose or installation therefore simply does not verify.
 */
public final class RoomKeys {

    private static final int MAC_BYTES = 16;

    /** So many characters of a signed text are read before it is verified: whole groups of four. */
    private static final int CLAIM = 160;

    private final UUID room;
    private final int signingKid;
    private final int roomKid;
    private final Map<Integer, byte[]> masters;
    private final Map<Use, MacKey> derived = new ConcurrentHashMap<>();

    /** What a key is for. */
    private record Use(String purpose, int kid) {}

    /**
     * The keys of a room.
     *
     * @param room the room
     * @param masters master secrets by key id, 0 to 255
     * @param signingKid key id that signs new turns
     * @param roomKid key id under which the room was opened; seeds and admission ids stay with it
     */
    public RoomKeys(UUID room, Map<Integer, byte[]> masters, int signingKid, int roomKid) {
        this.room = room;
        this.masters = masters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().clone()));
        this.signingKid = signingKid;
        this.roomKid = roomKid;
        if (!masters.containsKey(signingKid) || !masters.containsKey(roomKid)) {
            throw new IllegalArgumentException("a key of room " + room + " is missing");
        }
    }

    /** Signs a turn with the current key. */
    public String sign(TurnToken token) {
        byte[] signed = token.signedBytes(signingKid, shortRoom());
        byte[] mac = key("turn", signingKid).mac(signed);
        byte[] bytes = Arrays.copyOf(signed, TurnToken.BYTES);
        System.arraycopy(mac, 0, bytes, TurnToken.SIGNED_BYTES, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The turn of an authentic token of this room; empty for anything else. Compares in constant time. */
    public Optional<TurnToken> verify(String text) {
        return TurnToken.bytes(text).filter(this::isAuthentic).flatMap(bytes -> TurnToken.read(bytes, shortRoom()));
    }

    private boolean isAuthentic(byte[] bytes) {
        int kid = TurnToken.kid(bytes);
        if (!masters.containsKey(kid)) {
            return false;
        }
        byte[] mac = key("turn", kid).mac(Arrays.copyOf(bytes, TurnToken.SIGNED_BYTES));
        return MessageDigest.isEqual(
                Arrays.copyOf(mac, MAC_BYTES), Arrays.copyOfRange(bytes, TurnToken.SIGNED_BYTES, TurnToken.BYTES));
    }

    /**
     * Signs bytes for a purpose with the current key: in base64url, key id · mac 16 · the bytes.
     *
     * @param purpose 1 to 100 ASCII characters; what is signed for one purpose is worth nothing for another
     */
    String signText(String purpose, byte[] bytes) {
        byte[] mac = key(purpose, signingKid).mac(bytes);
        byte[] signed = ByteBuffer.allocate(1 + MAC_BYTES + bytes.length)
                .put((byte) signingKid)
                .put(mac, 0, MAC_BYTES)
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** The first bytes of a text that claims to be signed, before that is looked at; none for anything else. */
    static byte[] claimed(String text) {
        byte[] signed = decoded(text.substring(0, Math.min(CLAIM, text.length())));
        return signed.length <= 1 + MAC_BYTES ? new byte[0] : Arrays.copyOfRange(signed, 1 + MAC_BYTES, signed.length);
    }

    /** The bytes of a text that was signed for that purpose; empty for anything else. Compares in constant time. */
    Optional<byte[]> verifyText(String purpose, String text) {
        byte[] signed = decoded(text);
        if (signed.length <= 1 + MAC_BYTES || !masters.containsKey(Byte.toUnsignedInt(signed[0]))) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOfRange(signed, 1 + MAC_BYTES, signed.length);
        byte[] mac = key(purpose, Byte.toUnsignedInt(signed[0])).mac(bytes);
        return MessageDigest.isEqual(Arrays.copyOf(mac, MAC_BYTES), Arrays.copyOfRange(signed, 1, 1 + MAC_BYTES))
                ? Optional.of(bytes)
                : Optional.empty();
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The owner of turns of that account. It does not name the account to those who lack the key. */
    public TurnToken.Owner ownerFor(UUID account) {
        byte[] mac = key("sub", roomKid).mac(bytes(account));
        return TurnToken.Owner.account(ByteBuffer.wrap(mac).getLong());
    }

    /** The seed of a sealed tick's draw. */
    public Seed seed(int epoch, long tick) {
        return seed(key("seed", roomKid), epoch, tick);
    }

    /** The seed of a sealed tick's draw, for whoever was told the key from which the room's seeds follow. */
    public static Seed seed(byte[] seedKey, int epoch, long tick) {
        return seed(MacKey.of(seedKey), epoch, tick);
    }

    private static Seed seed(MacKey seedKey, int epoch, long tick) {
        byte[] message = ByteBuffer.allocate(14)
                .put(ascii("tick"))
                .putShort((short) epoch)
                .putLong(tick)
                .array();
        return Seed.of(seedKey.mac(message));
    }

    /**
     * The seed of a lottery's draw.
     *
     * @param head head of the room's chain before the draw, 64 hexadecimal digits
     */
    public Seed drawSeed(int epoch, String head) {
        return drawSeed(key("seed", roomKid), epoch, head);
    }

    /** The seed of a lottery's draw, for whoever was told the key from which the room's seeds follow. */
    public static Seed drawSeed(byte[] seedKey, int epoch, String head) {
        return drawSeed(MacKey.of(seedKey), epoch, head);
    }

    private static Seed drawSeed(MacKey seedKey, int epoch, String head) {
        byte[] before = HexFormat.of().parseHex(head);
        byte[] message = ByteBuffer.allocate(6 + before.length)
                .put(ascii("draw"))
                .putShort((short) epoch)
                .put(before)
                .array();
        return Seed.of(seedKey.mac(message));
    }

    /**
     * The key from which the seeds of this room follow, and nothing else does. Whoever has it knows each draw, also
     * those that are still to come, so it is told only once no tick will be sealed any more.
     */
    public byte[] seedKey() {
        return key("seed", roomKid).key().getEncoded();
    }

    /** Commits to the seeds of the room without giving them away: SHA-256 of the key from which they follow. */
    public byte[] seedCommitment() {
        return Chain.sha256(seedKey());
    }

    /** The id (UUIDv8) of the admission of that turn; always the same one. */
    public UUID admissionId(Turn turn) {
        byte[] message = ByteBuffer.allocate(16 + 2 + 8 + 4 + 4)
                .put(bytes(room))
                .putShort((short) turn.epoch())
                .putLong(turn.tick())
                .putInt(turn.boot())
                .putInt(turn.index())
                .array();
        var id = ByteBuffer.wrap(key("admission", roomKid).mac(message));
        long high = (id.getLong() & ~0xF000L) | 0x8000L;
        long low = (id.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The owner of turns of the browser with that secret. */
    public static TurnToken.Owner ownerOf(String browserSecret) {
        var digest = ByteBuffer.wrap(Chain.sha256(browserSecret.getBytes(StandardCharsets.UTF_8)));
        return TurnToken.Owner.browser(new UUID(digest.getLong(), digest.getLong()));
    }

    /** Eight bytes of the room's id that go into tokens: its random half. */
    private long shortRoom() {
        return room.getLeastSignificantBits();
    }

    private MacKey key(String purpose, int kid) {
        return derived.computeIfAbsent(new Use(purpose, kid), this::derive);
    }

    private MacKey derive(Use use) {
        byte[] info = ByteBuffer.allocate(use.purpose().length() + 17)
                .put(ascii(use.purpose()))
                .put(bytes(room))
                .put((byte) use.kid())
                .array();
        byte[] master = masters.getOrDefault(use.kid(), new byte[0]);
        return MacKey.of(MacKey.crypto(() -> KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        MacKey.HMAC,
                        HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(info, 32))));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

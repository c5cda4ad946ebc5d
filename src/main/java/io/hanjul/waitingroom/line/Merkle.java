package io.hanjul.waitingroom.line;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Merkle tree as certificates are logged in (RFC 9162): SHA-256 of a zero byte and what a leaf says, SHA-256 of a one
 * and two hashes above; what has nobody beside it rises as it is. Whoever has a leaf and the few hashes beside its way
 * up can tell that it was in the tree, and learns nothing of other leaves.
 */
public final class Merkle {

    private static final int HASH_BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final HexFormat HEX = HexFormat.of();

    private final List<List<String>> levels = new ArrayList<>();

    private Merkle(List<String> leaves) {
        List<String> level = leaves;
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    /** The tree over these hashes of leaves, at least one, 64 hexadecimal digits each. */
    public static Merkle over(List<String> leaves) {
        return new Merkle(List.copyOf(leaves));
    }

    /** The hash of a leaf that says this. */
    static String leaf(byte[] says) {
        return hash(LEAF, says);
    }

    /** The root, 64 hexadecimal digits. */
    public String root() {
        return levels.getLast().getFirst();
    }

    /** The way from a leaf up to the root. */
    public MerklePath path(int index) {
        var beside = new ArrayList<String>();
        int at = index;
        for (List<String> level : levels) {
            int other = at ^ 1;
            if (other < level.size()) {
                beside.add(level.get(other));
            }
            at /= 2;
        }
        return new MerklePath(index, levels.getFirst().size(), beside);
    }

    private static List<String> above(List<String> level) {
        var above = new ArrayList<String>();
        for (int i = 0; i < level.size(); i += 2) {
            above.add(i + 1 < level.size() ? join(level.get(i), level.get(i + 1)) : level.get(i));
        }
        return above;
    }

    static String join(String left, String right) {
        return hash(NODE, HEX.parseHex(left + right));
    }

    private static String hash(byte kind, byte[] says) {
        return Chain.hash(
                ByteBuffer.allocate(1 + says.length).put(kind).put(says).array());
    }

    /** Hashes of leaves in a row, 32 bytes each. */
    static byte[] bytes(List<String> leaves) {
        return HEX.parseHex(String.join("", leaves));
    }

    /** Reads hashes of leaves in a row. */
    public static List<String> leaves(byte[] bytes) {
        return Stream.iterate(0, at -> at < bytes.length, at -> at + HASH_BYTES)
                .map(at -> HEX.formatHex(Arrays.copyOfRange(bytes, at, at + HASH_BYTES)))
                .toList();
    }
}

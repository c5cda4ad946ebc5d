package io.hanjul.waitingroom.line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The way from a leaf up to the root. Its text is {@code index:leaves:hash,…}.
 *
 * @param index which leaf, from 0 on
 * @param leaves how many there are
 * @param beside the hashes beside the way, from the leaf on, 64 hexadecimal digits each
 */
public record MerklePath(int index, int leaves, List<String> beside) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Keeps its own copy. */
    public MerklePath {
        beside = List.copyOf(beside);
    }

    /** The text form. */
    public String text() {
        return index + ":" + leaves + ":" + String.join(",", beside);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when it is no path
     */
    public static MerklePath parse(String text) {
        String[] fields = text.split(":", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException("a proof is written index:leaves:hash,…");
        }
        List<String> beside =
                Stream.of(fields[2].split(",")).filter(hash -> !hash.isEmpty()).toList();
        var path = new MerklePath(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), beside);
        if (path.index < 0 || path.index >= path.leaves) {
            throw new IllegalArgumentException("a proof names one of its leaves");
        }
        if (!beside.stream().allMatch(hash -> HASH.matcher(hash).matches())) {
            throw new IllegalArgumentException("a proof has hashes of 64 digits");
        }
        return path;
    }

    /**
     * The root above a leaf of that hash.
     *
     * @throws IllegalArgumentException when the path is too short or too long for its number of leaves
     */
    public String rootAbove(String leaf) {
        var next = beside.iterator();
        String hash = leaf;
        int at = index;
        for (int level = leaves; level > 1; level = (level + 1) / 2) {
            if ((at ^ 1) < level) {
                if (!next.hasNext()) {
                    throw new IllegalArgumentException("the proof is too short");
                }
                String other = next.next();
                hash = at % 2 == 0 ? Merkle.join(hash, other) : Merkle.join(other, hash);
            }
            at /= 2;
        }
        if (next.hasNext()) {
            throw new IllegalArgumentException("the proof is too long");
        }
        return hash;
    }
}

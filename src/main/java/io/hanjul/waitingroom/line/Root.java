package io.hanjul.waitingroom.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a node said of all turns that it gave in a tick, before the tick was sealed: the root of a Merkle tree over
 * them.
 *
 * @param boot the start of the node
 * @param hash 64 hexadecimal digits
 */
public record Root(int boot, String hash) {

    /** The text form of a tick's roots: {@code boot:hash,…}. */
    public static String text(List<Root> roots) {
        return roots.stream().map(root -> root.boot + ":" + root.hash).collect(Collectors.joining(","));
    }

    /** Reads the text form; empty text is none. */
    public static List<Root> parse(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Root::parseOne).toList();
    }

    private static Root parseOne(String text) {
        String[] fields = text.split(":", 2);
        return new Root(Integer.parseInt(fields[0]), fields[1]);
    }
}

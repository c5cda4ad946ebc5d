package io.hanjul.waitingroom;

import io.hanjul.waitingroom.check.LineCheck;
import io.hanjul.waitingroom.line.MerklePath;
import io.hanjul.waitingroom.line.TurnToken;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check-line} is asked.
 *
 * @param api the room in the API of its server
 * @param room the room
 * @param turn whose place is looked for; null for nobody's
 * @param proof that the turn was in its tick before the draw; null for none
 * @param seen a head of the chain that a board showed earlier; null for none
 */
record CheckLineArguments(
        URI api,
        UUID room,
        @Nullable TurnToken turn,
        @Nullable MerklePath proof,
        @Nullable String seen) {

    private static final String TURN = "--turn";
    private static final String PROOF = "--proof";
    private static final String SEEN = "--seen";
    private static final Set<String> OPTIONS = Set.of(TURN, PROOF, SEEN);
    private static final Pattern ROOM = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/|$)");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException when they are others than the command has
     */
    static CheckLineArguments of(String... args) {
        Map<String, String> options = optionsOf(args);
        URI address = addressOf(args[0]);
        UUID room = roomOf(address);
        TurnToken turn = turnOf(room, options.get(TURN));
        String proof = options.get(PROOF);
        if (proof != null && turn == null) {
            throw new IllegalArgumentException("--proof is of a turn: it needs --turn");
        }
        return new CheckLineArguments(
                address.resolve("/v1/rooms/" + room),
                room,
                turn,
                proof == null ? null : MerklePath.parse(proof),
                options.get(SEEN));
    }

    /** The check that was asked for. */
    LineCheck check() {
        if (turn == null) {
            return new LineCheck();
        }
        return proof == null ? new LineCheck(turn) : new LineCheck(turn, proof);
    }

    private static Map<String, String> optionsOf(String... args) {
        if (args.length == 0) {
            throw new IllegalArgumentException("say which room");
        }
        var options = new HashMap<String, String>();
        for (int i = 1; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i])) {
                throw new IllegalArgumentException("unknown option " + args[i]);
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            options.put(args[i], args[i + 1]);
        }
        if (!HASH.matcher(options.getOrDefault(SEEN, "0".repeat(64))).matches()) {
            throw new IllegalArgumentException("--seen needs 64 hexadecimal digits");
        }
        return options;
    }

    private static URI addressOf(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !Set.of("http", "https").contains(address.getScheme())) {
            throw new IllegalArgumentException("the address of the room begins with http:// or https://");
        }
        return address;
    }

    private static UUID roomOf(URI address) {
        Matcher found = ROOM.matcher(address.getPath());
        if (!found.find()) {
            throw new IllegalArgumentException("the address has no id of a room");
        }
        return UUID.fromString(found.group(1));
    }

    private static @Nullable TurnToken turnOf(UUID room, @Nullable String token) {
        return token == null
                ? null
                : TurnToken.readOf(room, token)
                        .orElseThrow(() -> new IllegalArgumentException("that is no turn of this room"));
    }
}

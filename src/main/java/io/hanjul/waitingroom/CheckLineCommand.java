package io.hanjul.waitingroom;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.LineCheck;
import io.hanjul.waitingroom.line.MerklePath;
import io.hanjul.waitingroom.line.TurnToken;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The command line {@code check-line}: reads the chain of a room from a server as anybody may, and recomputes it. A
 * turn that is given is not sent anywhere.
 */
public final class CheckLineCommand {

    /** The line is what it should be. */
    public static final int GOOD = 0;
    /** Something in it is wrong. */
    public static final int BROKEN = 1;
    /** The arguments are wrong, or the server cannot be read. */
    public static final int UNREADABLE = 2;

    private static final String USAGE = """
            usage: check-line ADDRESS-OF-ROOM [--turn TOKEN [--proof PROOF]] [--seen HASH]
            ADDRESS-OF-ROOM is that of the waiting page, or http(s)://…/v1/rooms/ID.
            --turn says where that turn stood and when it was called.
            --proof is what …/ticks/TICK/proof answered to whoever holds that turn: it was in its tick before the draw.
            --seen is a chainHead that a board showed earlier: it must still be in the chain.""";

    private static final String TURN = "--turn";
    private static final String PROOF = "--proof";
    private static final String SEEN = "--seen";
    private static final Set<String> OPTIONS = Set.of(TURN, PROOF, SEEN);
    private static final Pattern ROOM = Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/|$)");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final PrintStream out;
    private final PrintStream err;

    CheckLineCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command; the exit code is one of the constants of this class. */
    public static int run(String[] args) {
        return new CheckLineCommand(System.out, System.err).execute(args);
    }

    int execute(String... args) {
        try {
            Map<String, String> options = optionsOf(args);
            URI address = addressOf(args[0]);
            UUID room = roomOf(address);
            TurnToken turn = turnOf(room, options.get(TURN));
            LineCheck check = checkOf(turn, options.get(PROOF));
            var reader = new LineReader(address.resolve("/v1/rooms/" + room));
            int result = check(reader, check, new Witness(room, reader.board(), options.get(SEEN)));
            if (result == GOOD) {
                out.print(LineReport.of(check, turn));
            }
            return result;
        } catch (IllegalArgumentException e) {
            err.println("check-line: " + e.getMessage());
            err.println(USAGE);
            return UNREADABLE;
        } catch (IOException e) {
            err.println("check-line: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private static LineCheck checkOf(@Nullable TurnToken turn, @Nullable String proof) {
        if (turn == null) {
            require(proof == null, "--proof is of a turn: it needs --turn");
            return new LineCheck();
        }
        return proof == null ? new LineCheck(turn) : new LineCheck(turn, MerklePath.parse(proof));
    }

    private int check(LineReader reader, LineCheck check, Witness witness) throws IOException {
        try {
            reader.read(entry -> {
                check.add(entry);
                witness.saw(entry, check);
            });
            witness.end();
        } catch (BrokenLine broken) {
            err.println("BROKEN at entry " + broken.seq() + ": " + broken.getMessage());
            return BROKEN;
        }
        return GOOD;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
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

package io.hanjul.waitingroom;

import io.hanjul.waitingroom.check.BrokenLine;
import io.hanjul.waitingroom.check.LineCheck;
import java.io.IOException;
import java.io.PrintStream;

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
            CheckLineArguments asked = CheckLineArguments.of(args);
            LineCheck check = asked.check();
            var reader = new LineReader(asked.api());
            int result = check(reader, check, new Witness(asked.room(), reader.board(), asked.seen()));
            if (result == GOOD) {
                out.print(LineReport.of(check, asked.turn()));
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
}

package io.hanjul.rush;

import io.hanjul.ids.RealClock;
import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The command line {@code rush}: sends a crowd at a rehearsal and says whether the promises held. */
public final class RushCommand {

    /** Every promise was kept. */
    public static final int HELD = 0;
    /** A promise was broken. */
    public static final int BROKEN = 1;
    /** The crowd could not be sent, or its answers not be judged. */
    public static final int CANNOT = 2;

    private static final String DEMO_EMAIL = "owner@hanjul.example";
    private static final String DEMO_PASSWORD = "hanjul-demo-owner";

    private static final String USAGE = """
            usage: rush [--server http://localhost:8080] [--guests 1000] [--curve burst|steady|FILE] [--over 60s]
                        [--sale ID | --rehearse ID] [--operator-email EMAIL] [--password-file FILE]
                        [--rate PER-MINUTE] [--inside N] [--seed N] [--json FILE] [--html FILE] [--keep]
            Without --sale a rehearsal of its own is set up: of the sale named by --rehearse, else of a concert of the
            demo. The password comes from the file, from the environment variable HANJUL_PASSWORD, or is asked for.
            Exit code: 0 every promise was kept, 1 one was broken, 2 the crowd could not be sent.""";

    private final PrintStream out;
    private final PrintStream err;
    private final UnaryOperator<@Nullable String> environment;

    RushCommand(PrintStream out, PrintStream err, UnaryOperator<@Nullable String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /** Runs the command; the exit code is one of the constants of this class. */
    public static int run(String[] args) {
        return new RushCommand(System.out, System.err, System::getenv).execute(args);
    }

    /** The pipe to whoever sent it breaks when they end, however they end. */
    private static void endWithTheInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("rush: " + e.getMessage());
        }
        Runtime.getRuntime().halt(CANNOT);
    }

    int execute(String... args) {
        try {
            Options options = Options.of(args);
            if (options.is(Options.ATTENDED)) {
                Thread.ofPlatform().daemon().name("attendance").start(RushCommand::endWithTheInput);
            }
            Report report = new Rush(options, email -> password(email, options), out, RealClock.utc()).send();
            write(options.path("--json"), ReportJson.of(report));
            write(options.path("--html"), ReportPage.of(report));
            out.println(ReportText.of(report));
            return report.promisesHeld() ? HELD : BROKEN;
        } catch (IllegalArgumentException e) {
            err.println("rush: " + e.getMessage());
            err.println(USAGE);
            return CANNOT;
        } catch (Said | IOException e) {
            err.println("rush: " + e.getMessage());
            return CANNOT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CANNOT;
        }
    }

    private static void write(Optional<Path> file, String text) throws IOException {
        if (file.isPresent()) {
            Files.writeString(file.get(), text);
        }
    }

    private String password(String email, Options options) {
        if (options.path("--password-file").isPresent()) {
            try {
                return Files.readString(options.path("--password-file").get()).strip();
            } catch (IOException e) {
                throw new Said("cannot read the password file: " + e.getMessage());
            }
        }
        String password = environment.apply("HANJUL_PASSWORD");
        if (password != null && !password.isEmpty()) {
            return password;
        }
        return email.equals(DEMO_EMAIL) ? DEMO_PASSWORD : typed(email);
    }

    private static String typed(String email) {
        Console console = Objects.requireNonNull(System.console());
        char[] typed = console.isTerminal() ? console.readPassword("Password of %s: ", email) : null;
        if (typed == null) {
            throw new Said("no password: use --password-file or set HANJUL_PASSWORD");
        }
        return new String(typed);
    }
}

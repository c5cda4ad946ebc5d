package io.hanjul;

import io.hanjul.place.LayoutCommand;
import io.hanjul.rush.RushCommand;
import io.hanjul.sandbox.GatewayCommand;
import io.hanjul.waitingroom.CheckLineCommand;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What the jar can do besides being the server. Only settings start one: a mistyped command must not make a database.
 */
final class Commands {

    private static final int DONE = 0;
    private static final int MISUSED = 2;

    /** By the first argument; each takes the arguments behind it and gives the exit code. */
    private static final Map<String, ToIntFunction<String[]>> COMMANDS = Map.of(
            "check-line", CheckLineCommand::run,
            "gateway", GatewayCommand::run,
            "layout", LayoutCommand::run,
            "rush", RushCommand::run);

    private static final Set<String> HELP = Set.of("help", "--help", "-h");
    private static final String SETTING = "--";

    private static final String USAGE = """
            usage: java -jar hanjul.jar [--SETTING=VALUE ...]                the server
                   java -jar hanjul.jar check-line|gateway|layout|rush ...   a command; each tells what it takes
            The settings stand in docs/settings.md.""";

    private Commands() {}

    /** Whether these arguments ask for something else than the server. */
    static boolean areMeantBy(String... args) {
        return args.length > 0 && (!args[0].startsWith(SETTING) || HELP.contains(args[0]));
    }

    /**
     * Does what the first argument names.
     *
     * @return the exit code: the command's own, 0 for help, 2 for what is no command
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        if (HELP.contains(args[0])) {
            out.println(USAGE);
            return DONE;
        }
        ToIntFunction<String[]> command = COMMANDS.get(args[0]);
        if (command == null) {
            err.println("There is no command \"" + args[0] + "\".");
            err.println(USAGE);
            return MISUSED;
        }
        return command.applyAsInt(Arrays.copyOfRange(args, 1, args.length));
    }
}

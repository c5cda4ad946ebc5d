package io.hanjul.place;

import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command line {@code layout}: {@code check} reads a seating plan without any server and says what it would
 * become or what is wrong; {@code import} sends it to a server.
 */
public final class LayoutCommand {

    /** All went well. */
    public static final int DONE = 0;
    /** The plan is wrong, or the server said no. */
    public static final int REFUSED = 1;
    /** The arguments are wrong. */
    public static final int MISUSED = 2;
    /** The file cannot be read, or the server cannot be reached. */
    public static final int UNREACHABLE = 3;

    private static final String USAGE = """
            usage: layout check FILE
                   layout import FILE --place ID --email EMAIL [--url http://localhost:8080] [--name NAME]
            The password comes from the environment variable HANJUL_PASSWORD, or is asked for.""";
    private static final Set<String> OPTIONS = Set.of("--place", "--email", "--url", "--name");
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintStream out;
    private final PrintStream err;
    private final UnaryOperator<@Nullable String> environment;

    LayoutCommand(PrintStream out, PrintStream err, UnaryOperator<@Nullable String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /** Runs the command; the exit code is one of the constants of this class. */
    public static int run(String[] args) {
        return new LayoutCommand(System.out, System.err, System::getenv).execute(args);
    }

    int execute(String... args) {
        try {
            return switch (args.length < 2 ? "" : args[0]) {
                case "check" -> check(args);
                case "import" -> send(Path.of(args[1]), optionsOf(args));
                default -> throw new IllegalArgumentException("say check or import, and a file");
            };
        } catch (IllegalArgumentException e) {
            err.println("layout: " + e.getMessage());
            err.println(USAGE);
            return MISUSED;
        } catch (Refusal refusal) {
            report(refusal);
            return REFUSED;
        } catch (IOException e) {
            err.println("layout: " + e.getMessage());
            return UNREACHABLE;
        }
    }

    private int check(String... args) throws IOException {
        if (args.length > 2) {
            throw new IllegalArgumentException("check takes a file and nothing else");
        }
        out.print(PlanReport.of(SeatingPlanReader.read(read(Path.of(args[1])))));
        return DONE;
    }

    private int send(Path file, Map<String, String> options) throws IOException {
        var upload = new LayoutUpload(
                serverOf(options.getOrDefault("--url", "http://localhost:8080")),
                require(options, "--place"),
                options.getOrDefault("--name", ""));
        String email = require(options, "--email");
        JsonNode plan = read(file);
        // How many seats are too many is the server's to say.
        SeatingPlanReader.read(plan, SeatingPlan.CEILING);
        LayoutUpload.Answer answer = upload.send(plan, email, password());
        (answer.accepted() ? out : err).println(answer.text());
        return answer.accepted() ? DONE : REFUSED;
    }

    private void report(Refusal refusal) {
        refusal.errors().stream().map(FieldProblem::message).forEach(err::println);
        int errors = refusal.errors().size();
        err.println(
                errors == PlanErrors.MOST
                        ? "The plan has " + errors + " errors or more; these are the first."
                        : "Errors in the plan: " + errors);
    }

    private static JsonNode read(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IOException("cannot read the file " + file);
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("the file is larger than 16 MB");
        }
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new IOException("the file is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, String> optionsOf(String... args) {
        var options = new HashMap<String, String>();
        for (int i = 2; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i])) {
                throw new IllegalArgumentException("unknown option " + args[i]);
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    private static String require(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** The server's address; a password goes unencrypted to this machine only. */
    private static URI serverOf(String url) {
        URI server = URI.create(url);
        String host = server.getHost() == null ? "" : server.getHost();
        boolean local = Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
        boolean safe = "https".equals(server.getScheme()) || ("http".equals(server.getScheme()) && local);
        if (host.isEmpty() || !safe) {
            throw new IllegalArgumentException("--url must be https://… or http://localhost…, was " + url);
        }
        return server;
    }

    private String password() {
        String password = environment.apply("HANJUL_PASSWORD");
        if (password != null && !password.isEmpty()) {
            return password;
        }
        Console console = Objects.requireNonNull(System.console());
        char[] typed = console.isTerminal() ? console.readPassword("Password: ") : null;
        if (typed == null) {
            throw new IllegalArgumentException("no password: set HANJUL_PASSWORD");
        }
        return new String(typed);
    }
}

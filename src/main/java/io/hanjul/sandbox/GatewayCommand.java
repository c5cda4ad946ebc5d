package io.hanjul.sandbox;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.Randomness;
import io.hanjul.ids.RealClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The command line {@code gateway}: runs the sandbox gateway until it is killed. */
public final class GatewayCommand {

    private static final String USAGE = """
            usage: gateway --port N --data DIR --secret-key-file FILE [--wait-seconds N]
                           [--accounts-file FILE] [--webhook-file FILE [--webhook-minute-millis N]]
            Each line of the accounts file is client-key:secret-key of one more account.
            The webhook file holds the address that is told what became of payments, and may be written later.""";

    private static final String NO_FILE = "";
    private static final Map<String, String> DEFAULTS = Map.of(
            "--wait-seconds",
            "8",
            "--webhook-file",
            NO_FILE,
            "--accounts-file",
            NO_FILE,
            "--webhook-minute-millis",
            "60000");

    private GatewayCommand() {}

    /**
     * Runs the gateway. The secret key comes from a file, because a command line can be read by everybody.
     *
     * @return exit code: 0 when closed in order, 1 when it cannot run, 2 for wrong arguments
     */
    public static int run(String[] args) {
        try {
            return run(optionsOf(args));
        } catch (IllegalArgumentException e) {
            System.err.println("gateway: " + e.getMessage());
            System.err.println(USAGE);
            return 2;
        } catch (NoSuchFileException e) {
            System.err.println("gateway: there is no file " + e.getFile());
            return 1;
        } catch (IOException | IllegalStateException e) {
            System.err.println("gateway: cannot run: " + e.getMessage());
            return 1;
        }
    }

    private static int run(SandboxGateway.Options options) throws IOException {
        Clock clock = RealClock.utc();
        try (var gateway = SandboxGateway.start(options, clock, new IdSource(clock, Randomness.secure()))) {
            System.out.println("sandbox gateway on http://127.0.0.1:" + gateway.port());
            gateway.join();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static SandboxGateway.Options optionsOf(String[] args) throws IOException {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            values.put(args[i], args[i + 1]);
        }
        String key =
                Files.readString(Path.of(require(values, "--secret-key-file"))).strip();
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the secret key file is empty");
        }
        return new SandboxGateway.Options(
                number(values, "--port", 65_535),
                Path.of(require(values, "--data")),
                key,
                Duration.ofSeconds(number(values, "--wait-seconds", 60)),
                Optional.of(require(values, "--webhook-file"))
                        .filter(file -> !file.equals(NO_FILE))
                        .map(Path::of),
                Duration.ofMillis(number(values, "--webhook-minute-millis", 60_000)),
                accountsIn(require(values, "--accounts-file")));
    }

    private static Map<String, String> accountsIn(String file) throws IOException {
        var accounts = new HashMap<String, String>();
        if (!file.equals(NO_FILE)) {
            for (String line : Files.readString(Path.of(file)).lines().toList()) {
                String[] keys = line.strip().split(":", 2);
                if (keys.length < 2 || keys[0].isEmpty() || keys[1].isEmpty()) {
                    throw new IllegalArgumentException("a line of the accounts file is not client-key:secret-key");
                }
                accounts.put(keys[0], keys[1]);
            }
        }
        return accounts;
    }

    private static int number(Map<String, String> values, String name, int most) {
        String text = require(values, name);
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(name + " must be a number from 0 to " + most);
        }
        return Integer.parseInt(text);
    }

    private static String require(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}

package io.hanjul.embedded;

import com.sun.security.auth.module.UnixSystem;
import io.hanjul.ids.Randomness;
import io.hanjul.secrets.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL on {@code <data>/postgres}. The folder is made under another name and renamed when it is whole. What we
 * set stands in {@code hanjul.conf}, written anew at each start and included by PostgreSQL's own configuration.
 */
final class PostgresServer implements Server {

    static final String URL = "spring.datasource.url";
    private static final String USERNAME = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    private static final String USER = "hanjul";
    private static final String SETTINGS_FILE = "hanjul.conf";
    private static final String PASSWORD_FILE = "hanjul.password";

    private final DataFolder data;
    private final Binaries binaries;
    private final EmbeddedSettings settings;
    private final Path cluster;
    private final Path log;
    private final Child postmaster;

    PostgresServer(DataFolder data, Binaries binaries, EmbeddedSettings settings) {
        this.data = data;
        this.binaries = binaries;
        this.settings = settings;
        this.cluster = data.resolve("postgres");
        this.log = data.resolve("postgres.log");
        this.postmaster = new Child(cluster.resolve("postmaster.pid"), data.mark());
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public List<String> properties() {
        return List.of(URL, USERNAME, PASSWORD);
    }

    /**
     * Also removes a stale {@code postmaster.pid} whose number somebody else has now, as happens in containers, or that
     * has none, as a power cut leaves it: it would keep PostgreSQL from starting. The file of a process that is
     * simply gone is left to PostgreSQL, which looks in it for shared memory still in use.
     */
    @Override
    public void endOrphan() {
        stop();
        boolean nobodys = postmaster.recordedPid().isEmpty();
        boolean taken = postmaster.recordedPid().flatMap(ProcessHandle::of).isPresent();
        if (nobodys || (taken && postmaster.find().isEmpty())) {
            delete(postmaster.pidFile());
        }
    }

    @Override
    public Map<String, Object> start() {
        Path programs = binaries.postgres().resolve("bin");
        if (!Files.isDirectory(cluster)) {
            createCluster(programs);
        }
        int port = FreePort.pick();
        write(cluster.resolve(SETTINGS_FILE), configuration(port));
        delete(log);
        run(programs);
        return Map.of(
                URL,
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                USERNAME,
                USER,
                PASSWORD,
                PrivateFile.read(cluster.resolve(PASSWORD_FILE)));
    }

    private void run(Path programs) {
        var arguments = List.of("start", "-w", "-t", seconds(settings.startLimit()), "-l", log.toString());
        control(programs, arguments).runOrFail("Starting PostgreSQL", log);
    }

    @Override
    public boolean runs() {
        return postmaster.find().isPresent();
    }

    /**
     * Its processes outlive a killed postmaster for a moment. PostgreSQL sees them by the shared memory that they use
     * and does not start beside them, so a try may be too early.
     */
    @Override
    public void startAgain() {
        run(binaries.postgres().resolve("bin"));
    }

    /** Fast (SIGINT: connections are cut, a checkpoint is written), then at once (SIGQUIT), then killed. */
    @Override
    public void stop() {
        if (postmaster.find().isEmpty()) {
            return;
        }
        Path programs = binaries.postgres().resolve("bin");
        String patience = seconds(settings.stopLimit());
        if (control(programs, List.of("stop", "-w", "-t", patience, "-m", "fast"))
                        .run()
                != 0) {
            control(programs, List.of("stop", "-w", "-t", patience, "-m", "immediate"))
                    .run();
        }
        if (!postmaster.ended(Duration.ofSeconds(1))) {
            postmaster.kill(settings.stopLimit());
        }
    }

    private void createCluster(Path programs) {
        Path draft = data.resolve("postgres.new");
        String password = Randomness.hex(Randomness.secure(), 24);
        Path passwordFile = data.resolve(PASSWORD_FILE);
        try {
            FileSystemUtils.deleteRecursively(draft);
            PrivateFile.write(passwordFile, password);
            initialise(programs, draft, passwordFile);
            Files.move(passwordFile, draft.resolve(PASSWORD_FILE), StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(
                    draft.resolve("postgresql.conf"), "include '" + SETTINGS_FILE + "'\n", StandardOpenOption.APPEND);
            Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + cluster, e);
        }
    }

    /** The built-in C.UTF-8 collation gives the same order on every system; Korean sorts by code point. */
    private void initialise(Path programs, Path draft, Path passwordFile) {
        var line = asOrdinaryUser(programs.resolve("initdb"));
        line.addAll(List.of("-D", draft.toString(), "-U", USER, "--pwfile=" + passwordFile));
        line.addAll(List.of("-A", "scram-sha-256", "-E", "UTF8", "--no-instructions"));
        line.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        // Nobody guesses a random password of 192 bits, so signing in need not be slow: the pool opens many
        // connections.
        line.addAll(List.of("--set", "scram_iterations=1"));
        new Command(line, data.resolve("initdb.log"), settings.startLimit()).runOrFail("Making the database", log);
    }

    private Command control(Path programs, List<String> arguments) {
        var line = asOrdinaryUser(programs.resolve("pg_ctl"));
        line.addAll(List.of("-D", cluster.toString()));
        line.addAll(arguments);
        Duration limit = settings.startLimit().plusSeconds(10);
        return new Command(line, data.resolve("pg_ctl.log"), limit);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private List<String> asOrdinaryUser(Path program) {
        var line = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(program.toString());
        return line;
    }

    private String configuration(int port) {
        return """
                # Written by Hanjul at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = %d
                shared_buffers = %dMB
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_checkpoints = off
                """.formatted(
                port, settings.maxConnections(), settings.sharedBuffers().toMegabytes());
    }

    private static String seconds(Duration limit) {
        return Long.toString(Math.max(1, limit.toSeconds()));
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}

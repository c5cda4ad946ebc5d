package io.hanjul.bench;

import io.hanjul.bench.process.App;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Redis of a node says of itself.
 *
 * @param text answers to {@code INFO}
 */
record RedisFacts(String text) {

    /** Whether there is a turn, and to keep the new one. */
    private static final int COMMANDS_OF_A_JOIN = 2;

    private static final RedisClient CLIENT = RedisClient.create();

    /** What it says now. */
    static RedisFacts of(App app) {
        try (var redis = connect(app)) {
            return new RedisFacts(redis.sync().info("memory") + redis.sync().info("stats"));
        }
    }

    /** A connection to it; whoever closes it has no more to close. */
    static StatefulRedisConnection<String, String> connect(App app) {
        String configuration = read(app.data().resolve("redis/redis.conf"));
        RedisURI address = RedisURI.Builder.redis(
                        "127.0.0.1", Integer.parseInt(find("(?m)^port (\\d+)$", configuration)))
                .withPassword(find("(?m)^requirepass (\\S+)$", configuration).toCharArray())
                .build();
        return CLIENT.connect(address);
    }

    /** Bytes that it uses for all that it keeps. */
    long memory() {
        return number("used_memory");
    }

    /** Commands that it has carried out since it started, those of who asks for this included. */
    long commands() {
        return number("total_commands_processed");
    }

    private long number(String name) {
        return Long.parseLong(find("(?m)^" + name + ":(\\d+)\\r?$", text));
    }

    private static String find(String pattern, String where) {
        Matcher found = Pattern.compile(pattern).matcher(where);
        if (!found.find()) {
            throw new IllegalStateException("Redis does not say " + pattern);
        }
        return found.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes sure that joins of people who are signed in were not so fast because Redis was left out. */
    static void requireAsked(long commands, long joins) {
        if (commands < joins * COMMANDS_OF_A_JOIN) {
            throw new IllegalStateException("Redis was left out: " + commands + " commands for " + joins + " joins");
        }
    }
}

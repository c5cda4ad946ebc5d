package io.hanjul.bench;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Accounts with access tokens that are always good for a while. */
final class Guests {

    private static final String PASSWORD = "correct horse battery";
    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final int AT_ONCE = 16;

    private final Api stranger;
    private final int count;
    private final String name;
    private List<String> tokens;
    private long signedIn;

    private Guests(Api stranger, int count, String name) {
        this.stranger = stranger;
        this.count = count;
        this.name = name;
        atOnce(
                count,
                number -> isThere(untilTaken(() -> stranger.post(
                        "/v1/accounts",
                        Map.of(
                                "email",
                                email(number),
                                "password",
                                PASSWORD,
                                "name",
                                "손님",
                                "role",
                                "GUEST",
                                "locale",
                                "ko")))));
        this.tokens = signIn();
    }

    /** Makes that many accounts and signs them in. */
    static Guests signUp(Api stranger, int count) {
        return signUp(stranger, count, "guest");
    }

    /** The same; their addresses begin with that name, which nobody has had before. */
    static Guests signUp(Api stranger, int count, String name) {
        return new Guests(stranger, count, name);
    }

    /** Access tokens that are good for three minutes at least. */
    List<String> tokens() {
        if (System.nanoTime() - signedIn > FRESH.toNanos()) {
            tokens = signIn();
        }
        return tokens;
    }

    private List<String> signIn() {
        signedIn = System.nanoTime();
        return atOnce(
                count,
                number -> untilTaken(() ->
                                stranger.post("/v1/session", Map.of("email", email(number), "password", PASSWORD)))
                        .expecting(201)
                        .text("accessToken"));
    }

    /** Who asks again after a lost answer is told that the account is there. */
    private static String isThere(Answer answer) {
        return answer.code().equals("EMAIL_TAKEN") ? "" : answer.expecting(201).text("id");
    }

    /** A node that is out of breath says "try again"; setting up is not what is measured. */
    private static Answer untilTaken(Supplier<Answer> request) {
        return new Insistent(() -> true, () -> {}).ask(request);
    }

    private String email(int number) {
        return name + "-" + number + "@example.test";
    }

    private static List<String> atOnce(int count, IntFunction<String> what) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> all = IntStream.range(0, count)
                    .mapToObj(number -> threads.submit((Callable<String>) () -> what.apply(number)))
                    .toList();
            return all.stream().map(Guests::get).toList();
        }
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

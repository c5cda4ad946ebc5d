package io.hanjul.bench;

import io.hanjul.bench.load.Talk.Answer;
import io.hanjul.bench.process.Patience;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody does who is called: knocks until let in, stays for some seconds, leaves, and now and then tries the
 * used turn again. One in ten knocks at two nodes at once.
 */
final class LineVisit {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration DOOR = Duration.ofSeconds(1);
    private static final int SHORTEST_MILLIS = 4_000;
    private static final int LONGEST_MILLIS = 10_000;
    private static final int CREATED = 201;
    private static final int AT_THE_DOOR = 202;
    private static final int DONE = 204;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;
    private static final String NOT_YET = "NOT_CALLED_YET";

    private final LineGuest guest;
    private final LineTalks talks;
    private final String account;
    private final SplittableRandom random;
    private final Consumer<String> complaints;
    private final BooleanSupplier goesOn;

    LineVisit(
            LineGuest guest,
            LineTalks talks,
            String account,
            SplittableRandom random,
            Consumer<String> complaints,
            BooleanSupplier goesOn) {
        this.guest = guest;
        this.talks = talks;
        this.account = account;
        this.random = random;
        this.complaints = complaints;
        this.goesOn = goesOn;
    }

    /** Whether it came to an end; not when everybody went home before. */
    boolean happens() {
        Optional<String> pass = random.nextInt(10) == 0 ? twiceAtOnce() : knocks();
        if (pass.isEmpty()) {
            return false;
        }
        Patience.pass(Duration.ofMillis(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS)));
        if (!leaves(pass.get())) {
            return false;
        }
        if (random.nextInt(5) == 0) {
            triesAgain();
        }
        return true;
    }

    private Optional<String> twiceAtOnce() {
        var other = CompletableFuture.supplyAsync(
                this::knocks, task -> Thread.ofVirtual().start(task));
        Optional<String> pass = knocks();
        return other.join().or(() -> pass);
    }

    /** The pass, once it is given. */
    private Optional<String> knocks() {
        while (goesOn.getAsBoolean()) {
            Optional<Answer> answer = talks.enter(guest, account);
            int status = answer.map(Answer::status).orElse(FAILED);
            if (status == CREATED) {
                return answer.map(this::admitted);
            }
            boolean later = status >= FAILED || status == TOO_MANY || status == AT_THE_DOOR || isNotYet(answer);
            if (!later) {
                complaints.accept("somebody who was called was told "
                        + answer.map(Answer::body).orElse(""));
                return Optional.empty();
            }
            Patience.pass(status == AT_THE_DOOR ? DOOR : PAUSE);
        }
        return Optional.empty();
    }

    private static boolean isNotYet(Optional<Answer> answer) {
        return answer.filter(one -> one.body().contains(NOT_YET)).isPresent();
    }

    private String admitted(Answer answer) {
        var body = JsonMapper.shared().readTree(answer.body());
        guest.admitted(body.get("admissionId").asString());
        return body.get("pass").asString();
    }

    private boolean leaves(String pass) {
        while (goesOn.getAsBoolean()) {
            Optional<Answer> answer = talks.goOut(guest, account, pass);
            int status = answer.map(Answer::status).orElse(FAILED);
            if (status == DONE) {
                return true;
            }
            if (status < FAILED && status != TOO_MANY) {
                complaints.accept("somebody inside could not leave: "
                        + answer.map(Answer::body).orElse(""));
                return true;
            }
            Patience.pass(PAUSE);
        }
        return false;
    }

    private void triesAgain() {
        Optional<Answer> answer = talks.enter(guest, account);
        if (answer.filter(one -> one.status() == CREATED).isPresent()) {
            answer.ifPresent(this::admitted);
            complaints.accept("a used turn was let in again");
        }
    }
}

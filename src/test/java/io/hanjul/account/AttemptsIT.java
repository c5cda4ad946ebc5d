package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Standstill;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal: wrong guesses are counted, however they come, and nothing else locks anybody out. */
@ServerTest
class AttemptsIT {

    private static final int MOST = 10;
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    private People people;

    @Autowired
    private AccountSettings settings;

    private Api stranger;
    private People.Login guest;

    @BeforeEach
    void somebodyHasAnAccount() {
        stranger = people.stranger();
        guest = people.newLogin("GUEST");
        assertThat(settings.attemptsPerEmail()).isEqualTo(MOST);
    }

    @Test
    void whoTriesOnThroughAnOutageIsNotLockedOut() {
        List<Integer> refused = Standstill.ofPostgres(() -> IntStream.range(0, 2 * MOST)
                .mapToObj(attempt -> signIn(guest.password()).status())
                .toList());
        assertThat(refused).containsOnly(503);

        await().atMost(SOON).until(() -> signIn(guest.password()).status(), status -> status != 503);
        IntStream.range(1, MOST)
                .forEach(guess -> signIn("guess number " + guess).expecting(401));
        assertThat(signIn(guest.password()).expecting(429).code()).isEqualTo("TOO_MANY_REQUESTS");
    }

    /** A phone with one bar of signal sends it again and again, and a family shares the address. */
    @Test
    void attemptsSentTogetherInAnOutageLockNobodyOut() {
        List<Integer> refused = Standstill.ofPostgres(() ->
                Race.of(IntStream.range(0, 4 * MOST).boxed().toList(), attempt -> signIn(guest.password())).stream()
                        .map(Answer::status)
                        .toList());
        assertThat(refused).containsOnly(503, 429);

        await().atMost(SOON).until(() -> signIn(guest.password()).status(), status -> status != 503);
        signIn(guest.password()).expecting(201);
    }

    @Test
    void aPasswordIsChangedAfterAnOutageThroughWhichItWasTried() {
        Api own = stranger.withToken(signIn(guest.password()).expecting(201).text("accessToken"));
        Map<String, String> change = Map.of("currentPassword", guest.password(), "newPassword", "a new password");
        List<Integer> refused = Standstill.ofPostgres(() -> IntStream.range(0, 2 * MOST)
                .mapToObj(attempt -> own.put("/v1/account/password", change).status())
                .toList());
        assertThat(refused).containsOnly(503);

        await().atMost(SOON).until(() -> own.put("/v1/account/password", change).status(), status -> status != 503);
        signIn("a new password").expecting(201);
    }

    @Test
    void ofGuessesSentTogetherNoMoreAreCheckedThanOneAfterAnother() {
        List<Answer> answers = Race.of(IntStream.range(0, 32).boxed().toList(), guess -> signIn("guess " + guess));

        assertThat(answers).extracting(Answer::status).containsOnly(401, 429);
        assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSize(MOST);
    }

    private Answer signIn(String password) {
        return stranger.post("/v1/session", Map.of("email", guest.email(), "password", password));
    }
}

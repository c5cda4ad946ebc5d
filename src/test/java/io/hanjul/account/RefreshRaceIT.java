package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.edge.Role;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.Race;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Visitors;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refresh tokens used more than once: at the same moment, a moment later, and too late. */
@ServerTest
class RefreshRaceIT {

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Visitors visitors;

    @BeforeEach
    void connect() {
        visitors = new Visitors(accounts, port);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 64})
    void refreshesAtTheSameMomentAllGetOneSuccessor(int tabs) {
        Answer signIn = visitors.signIn(visitors.account(Role.GUEST));

        List<Answer> answers =
                Race.of(IntStream.range(0, tabs).boxed().toList(), tab -> refresh(signIn.text("refreshToken")));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.text("refreshToken"))
                .containsOnly(answers.getFirst().text("refreshToken"));
        assertThat(unusedTokensOf(signIn)).isEqualTo(1);
        refresh(answers.getLast().text("refreshToken")).expecting(200);
    }

    @Test
    void aLostAnswerIsGivenAgain() {
        String first = visitors.signIn(visitors.account(Role.GUEST)).text("refreshToken");

        Answer lost = refresh(first).expecting(200);
        Answer again = refresh(first).expecting(200);

        assertThat(again.text("refreshToken")).isEqualTo(lost.text("refreshToken"));
    }

    @Test
    void aTokenThatComesBackAfterItsSuccessorWasUsedEndsTheSignIn() {
        String stolen = visitors.signIn(visitors.account(Role.GUEST)).text("refreshToken");
        Answer second = refresh(stolen).expecting(200);
        Answer third = refresh(second.text("refreshToken")).expecting(200);

        assertThat(refresh(stolen).expecting(401).code()).isEqualTo("REFRESH_REUSED");

        assertThat(refresh(third.text("refreshToken")).expecting(401).code()).isEqualTo("TOKEN_INVALID");
        assertThat(visitors.stranger()
                        .withToken(third.text("accessToken"))
                        .get("/v1/session")
                        .code())
                .isEqualTo("TOKEN_INVALID");
    }

    @Test
    void aTokenThatComesBackTooLateEndsTheSignIn() {
        Answer signIn = visitors.signIn(visitors.account(Role.GUEST));
        Answer next = refresh(signIn.text("refreshToken")).expecting(200);
        jdbc.sql("UPDATE refresh_token SET used_at = used_at - INTERVAL '11 seconds' "
                        + "WHERE sign_in_id = CAST(:signIn AS uuid)")
                .param("signIn", signIn.text("signInId"))
                .update();

        assertThat(refresh(signIn.text("refreshToken")).expecting(401).code()).isEqualTo("REFRESH_REUSED");
        assertThat(refresh(next.text("refreshToken")).expecting(401).code()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void aTokenThatWasForgottenIsTakenForReused() {
        Answer signIn = visitors.signIn(visitors.account(Role.GUEST));
        Answer next = refresh(signIn.text("refreshToken")).expecting(200);
        jdbc.sql("DELETE FROM refresh_token WHERE used_at IS NOT NULL AND sign_in_id = CAST(:signIn AS uuid)")
                .param("signIn", signIn.text("signInId"))
                .update();

        assertThat(refresh(signIn.text("refreshToken")).code()).isEqualTo("REFRESH_REUSED");
        assertThat(refresh(next.text("refreshToken")).code()).isEqualTo("TOKEN_INVALID");
    }

    private Answer refresh(String token) {
        return visitors.stranger().post("/v1/session/refresh", Map.of("refreshToken", token));
    }

    private long unusedTokensOf(Answer signIn) {
        return jdbc.sql("SELECT count(*) FROM refresh_token WHERE used_at IS NULL "
                        + "AND sign_in_id = CAST(:signIn AS uuid)")
                .param("signIn", signIn.text("signInId"))
                .query(Long.class)
                .single();
    }
}

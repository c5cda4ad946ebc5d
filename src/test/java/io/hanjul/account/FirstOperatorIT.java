package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.edge.Role;
import io.hanjul.ids.IdSource;
import io.hanjul.testing.Api;
import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Visitors;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class FirstOperatorIT {

    private static final String EMAIL = "first@example.test";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountTable table;

    @Autowired
    private Passwords passwords;

    @Autowired
    private IdSource ids;

    @Autowired
    private SecureRandom random;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    /** In a transaction that is rolled back, because it needs a database without an operator. */
    @Test
    void isMadeOnceWithAPasswordThatIsShownOnce(CapturedOutput output) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE account SET role = 'GUEST' WHERE role = 'OPERATOR'")
                    .update();
            firstOperator().run(new DefaultApplicationArguments());
            firstOperator().run(new DefaultApplicationArguments());

            var made = table.findWithHash(EMAIL).orElseThrow();
            assertThat(made.account().role()).isEqualTo(Role.OPERATOR);
            assertThat(made.account().passwordChangeRequired()).isTrue();
            Matcher shown = Pattern.compile(Pattern.quote(EMAIL) + "\\s+password +([0-9a-f]{24})\n")
                    .matcher(output.getOut());
            assertThat(shown.find()).isTrue();
            assertThat(passwords.matches(shown.group(1), made.hash())).isTrue();
            assertThat(shown.find()).as("shown a second time").isFalse();
            status.setRollbackOnly();
        });
    }

    @Test
    void mayDoNothingBeforeChangingThePassword() {
        var visitors = new Visitors(accounts, port);
        String email = visitors.account(Role.OPERATOR);
        jdbc.sql("UPDATE account SET password_change_required = true WHERE email = :email")
                .param("email", email)
                .update();
        Answer signIn = visitors.signIn(email);
        assertThat(signIn.body().get("passwordChangeRequired").asBoolean()).isTrue();
        Api operator = visitors.stranger().withToken(signIn.text("accessToken"));

        assertThat(operator.get("/v1/owner-approvals").expecting(403).code()).isEqualTo("PASSWORD_CHANGE_REQUIRED");
        operator.get("/actuator/prometheus").expecting(403);
        operator.put("/v1/account/password", Map.of("currentPassword", Visitors.PASSWORD, "newPassword", "my own one"))
                .expecting(204);

        Answer refreshed = visitors.stranger()
                .post("/v1/session/refresh", Map.of("refreshToken", signIn.text("refreshToken")))
                .expecting(200);
        visitors.stranger()
                .withToken(refreshed.text("accessToken"))
                .get("/v1/owner-approvals")
                .expecting(200);
    }

    private FirstOperator firstOperator() {
        var settings = new AccountSettings(
                64,
                1,
                Duration.ofSeconds(1),
                Duration.ofMinutes(5),
                Duration.ofDays(30),
                Duration.ofSeconds(10),
                10,
                200,
                600,
                EMAIL);
        return new FirstOperator(table, passwords, settings, ids, random, transaction);
    }
}

package io.hanjul.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.edge.Role;
import io.hanjul.testing.Api;
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

/** Goal: people change their own profile, and never undo unseen what they changed elsewhere. */
@ServerTest
class ProfileIT {

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private Api minji;

    @BeforeEach
    void signIn() {
        visitors = new Visitors(accounts, port);
        minji = visitors.signedIn(Role.GUEST);
    }

    @Test
    void nameAndLanguageAreChanged() {
        Answer changed = change(versionOf(minji), "  민지  ", "en").expecting(200);

        assertThat(changed.text("name")).isEqualTo("민지");
        assertThat(changed.text("locale")).isEqualTo("en");
        Answer read = minji.get("/v1/account").expecting(200);
        assertThat(read.text("name")).isEqualTo("민지");
        assertThat(read.header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void whoReadBeforeAnotherChangedIsTold() {
        String read = versionOf(minji);
        change(read, "먼저", "ko").expecting(200);

        assertThat(change(read, "나중", "ko").expecting(412).code()).isEqualTo("VERSION_CHANGED");
        assertThat(minji.get("/v1/account").text("name")).isEqualTo("먼저");
    }

    @Test
    void aChangeMustSayWhatItWasThoughtOutOn() {
        Answer answer = minji.put("/v1/account", Map.of("name", "민지", "locale", "ko"));

        assertThat(answer.expecting(428).code()).isEqualTo("VERSION_REQUIRED");
        assertThat(change("\"nonsense\"", "민지", "ko").expecting(412).code()).isEqualTo("VERSION_CHANGED");
    }

    @Test
    void anotherPasswordIsAnotherVersion() {
        String read = versionOf(minji);
        minji.put(
                        "/v1/account/password",
                        Map.of("currentPassword", Visitors.PASSWORD, "newPassword", "another long password"))
                .expecting(204);

        assertThat(change(read, "민지", "ko").code()).isEqualTo("VERSION_CHANGED");
    }

    @Test
    void ofManyChangesThoughtOutOnTheSameOneWins() {
        String read = versionOf(minji);

        List<Answer> answers =
                Race.of(IntStream.range(0, 32).boxed().toList(), number -> change(read, "이름 " + number, "ko"));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(Answer::code)
                .containsOnly("VERSION_CHANGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\",\"locale\":\"ko\"}",
                "{\"name\":\"   \",\"locale\":\"ko\"}",
                "{\"name\":\"두\\n줄\",\"locale\":\"ko\"}",
                "{\"name\":\"가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마\",\"locale\":\"ko\"}",
                "{\"name\":null,\"locale\":\"ko\"}",
                "{\"name\":\"민지\",\"locale\":\"fr\"}",
                "{\"name\":\"민지\"}",
                "{\"name\":\"민지\",\"locale\":\"ko\",\"role\":\"OPERATOR\"}",
                "{\"name\":\"민지\",\"locale\":\"ko\",\"email\":\"else@example.test\"}"
            })
    void nonsenseAndWhatIsNotTheirsToChangeIsRefused(String body) {
        Answer answer = minji.with("If-Match", versionOf(minji)).putText("/v1/account", body);

        assertThat(answer.expecting(400).code()).isIn("INVALID_FIELDS", "MALFORMED");
        assertThat(minji.get("/v1/account").text("role")).isEqualTo("GUEST");
    }

    @Test
    void whoIsNotSignedInChangesNothing() {
        var answer =
                visitors.stranger().with("If-Match", "\"1\"").put("/v1/account", Map.of("name", "a", "locale", "ko"));
        assertThat(answer.expecting(401).code()).isEqualTo("SIGN_IN_REQUIRED");
    }

    private static String versionOf(Api who) {
        return who.get("/v1/account").expecting(200).header("ETag");
    }

    private Answer change(String version, String name, String locale) {
        return minji.with("If-Match", version).put("/v1/account", Map.of("name", name, "locale", locale));
    }
}

package io.hanjul.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.Api.Answer;
import io.hanjul.testing.BesideTest;
import io.hanjul.testing.Guest;
import io.hanjul.testing.People;
import io.hanjul.testing.Race;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Goal: an access code lets in as many as it says, whoever tries and however often. */
@BesideTest
class AccessCodeIT {

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private PresaleFixture presale;

    @BeforeEach
    void setUpASaleThatOpensLater() {
        presale = PresaleFixture.opensLater(people, clock);
    }

    @Test
    void aCodeLetsInAsManyAsItSays() {
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("fan-club 26", 1, 3);
        List<Guest> fans = Stream.generate(people::aGuest).limit(8).toList();

        List<Answer> answers = Race.of(fans, fan -> presale.redeem(fan, "FANCLUB26"));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(3);
        assertThat(answers.stream().filter(answer -> answer.status() != 200).map(Answer::code))
                .hasSize(5)
                .containsOnly("ACCESS_CODE_USED_UP");
        Guest inside = fans.get(answers.indexOf(answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()));
        presale.redeem(inside, "FANCLUB26").expecting(200);
        assertThat(presale.codes().at("/items/0/used").asInt()).isEqualTo(3);
    }

    @Test
    void oneGuestOnManyDevicesTakesOneUse() {
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("FANS", 1, 5);
        Guest fan = people.aGuest();

        List<Answer> answers = Race.of(List.of(fan, fan, fan, fan), each -> presale.redeem(each, "fans"));

        assertThat(answers.stream().map(Answer::status)).containsOnly(200);
        assertThat(presale.codes().at("/items/0/used").asInt()).isEqualTo(1);
    }

    @Test
    void aWithdrawnCodeLetsInNobodyElse() {
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("LEAKED", 1, 100);
        Guest early = people.aGuest();
        presale.redeem(early, "LEAKED").expecting(200);

        JsonNode withdrawn = presale.concert()
                .owner()
                .delete(presale.codesPath() + "/leaked")
                .expecting(200)
                .body();

        assertThat(withdrawn.get("withdrawn").asBoolean()).isTrue();
        assertThat(presale.redeem(people.aGuest(), "LEAKED").expecting(404).code())
                .isEqualTo("ACCESS_CODE_UNKNOWN");
        assertThat(presale.of(early).get("mine").asBoolean()).isTrue();
    }

    @Test
    void manyCodesArePaged() {
        presale.until(1, presale.concert().startsAt()).expecting(200);
        presale.issue("", 130, 2);

        JsonNode first = presale.concert()
                .owner()
                .get(presale.codesPath() + "?limit=100")
                .expecting(200)
                .body();
        JsonNode second = presale.concert()
                .owner()
                .get(presale.codesPath() + "?limit=100&cursor="
                        + first.get("next").asString())
                .expecting(200)
                .body();

        assertThat(Stream.concat(
                                first.get("items").valueStream(),
                                second.get("items").valueStream())
                        .map(code -> code.get("code").asString()))
                .hasSize(130)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(second.get("next").asString()).isEmpty();
    }
}

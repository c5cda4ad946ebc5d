package io.hanjul.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hanjul.problem.FieldProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words the house can say to those who wait, and how they are kept. */
class RoomMessageTests {

    private static List<String> wrong(String ko, String en) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> RoomMessage.of(ko, en));
        assertThat(refusal).as("%s / %s", ko, en).isNotNull();
        return refusal.errors().stream().map(FieldProblem::field).toList();
    }

    /** It is one line of a page, and one value in the chain. */
    @Test
    void whatWasWrittenOnSeveralLinesIsKeptOnOne() {
        assertThat(RoomMessage.of(" 조금\n늦습니다. ", "We are\r\n\r\nlate,\tsorry \u0000 for it.\n"))
                .isEqualTo(new RoomMessage("조금 늦습니다.", "We are late, sorry for it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \t"})
    void nothingInBothLanguagesTakesItBack(String nothing) {
        assertThat(RoomMessage.of(nothing, "")).isSameAs(RoomMessage.NONE);
        assertThat(RoomMessage.of("", nothing)).isSameAs(RoomMessage.NONE);
    }

    @Test
    void theLanguageThatIsMissingIsNamed() {
        assertThat(wrong("안녕하세요", " ")).containsExactly("en");
        assertThat(wrong("\n", "Hello")).containsExactly("ko");
    }

    @Test
    void hasTwoHundredCharactersAtMostOnceItIsTidy() {
        String longest = "가".repeat(RoomMessage.LONGEST);
        assertThat(RoomMessage.of(longest, " " + longest + "\n")).isEqualTo(new RoomMessage(longest, longest));
        assertThat(wrong(longest + "가", longest + "a")).containsExactly("ko", "en");
    }

    /** Nothing to see, what turns the direction of what stands beside it, what breaks the line. */
    @ParameterizedTest
    @ValueSource(strings = {"\u3164\u3164", "\u200b", "a\u202eb", "a\u2028b"})
    void whatCannotBeShownIsRefused(String text) {
        assertThat(wrong(text, text)).containsExactly("ko", "en");
    }
}

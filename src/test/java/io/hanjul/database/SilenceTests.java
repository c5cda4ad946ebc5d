package io.hanjul.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SilenceTests {

    @Test
    void growsWhileTheSameQuestionIsOpen() {
        assertThat(Silence.NONE.after(7).after(7).after(7)).isEqualTo(new Silence(7, 3));
    }

    @Test
    void endsWithTheAnswerAndBeginsAnewWithTheNextQuestion() {
        var silence = new Silence(7, 12);

        assertThat(silence.after(0)).isEqualTo(Silence.NONE);
        assertThat(silence.after(8)).isEqualTo(new Silence(8, 1));
    }
}

package io.hanjul.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SilenceTests {

    @Test
    void growsWhileTheSameQuestionIsOpen() {
        assertThat(Silence.NONE.after(7, 40).after(7, 40).after(7, 40)).isEqualTo(new Silence(7, 40, 3));
    }

    @Test
    void endsWithTheAnswerAndBeginsAnewWithTheNextQuestion() {
        var silence = new Silence(7, 40, 12);

        assertThat(silence.after(0, 40)).isEqualTo(Silence.NONE);
        assertThat(silence.after(8, 40)).isEqualTo(new Silence(8, 40, 1));
    }

    @Test
    void beginsAnewWhenAnybodyElseHeardSomething() {
        assertThat(new Silence(7, 40, 12).after(7, 41)).isEqualTo(new Silence(7, 41, 1));
    }
}

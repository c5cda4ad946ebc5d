package io.hanjul.rush;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.rush.crowd.Behaviour;
import io.hanjul.rush.crowd.Pace;
import io.hanjul.rush.crowd.Seats;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StageTests {

    /** A hall that plays twice has each seat twice. */
    @Test
    void theSameSeatOfTwoSessionsIsTwoCells() {
        Seats seats = Seats.of(JsonMapper.shared().readTree("{}"));
        var behaviour = new Behaviour(seats, Pace.OF_PEOPLE);
        var stage = new Stage(
                URI.create("http://localhost"),
                "sale",
                "room",
                2,
                List.of(new Stage.Hall("matinee", seats, behaviour), new Stage.Hall("evening", seats, behaviour)),
                List.of("a", "b", "c"));

        assertThat(stage.cellsOf(0, List.of("A1"))).containsExactly("matinee/A1");
        assertThat(stage.cellsOf(1, List.of("A1"))).containsExactly("evening/A1");
        assertThat(stage.cellsOf(2, List.of("A1"))).containsExactly("matinee/A1");
    }
}

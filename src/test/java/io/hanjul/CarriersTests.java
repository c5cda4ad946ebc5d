package io.hanjul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class CarriersTests {

    private final Properties system = new Properties();

    @Test
    void aSmallMachineHasMoreThanItHasProcessors() {
        Carriers.enoughIn(system, 2);
        assertThat(system).containsEntry(Carriers.PARALLELISM, "4");
    }

    @Test
    void aLargeMachineHasOneForEachProcessor() {
        Carriers.enoughIn(system, 64);
        assertThat(system).containsEntry(Carriers.PARALLELISM, "64");
    }

    @Test
    void whatTheOperatorSaysStays() {
        system.setProperty(Carriers.PARALLELISM, "3");
        Carriers.enoughIn(system, 2);
        assertThat(system).containsEntry(Carriers.PARALLELISM, "3");
    }
}

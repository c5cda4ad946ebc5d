package io.hanjul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTests {

    @ParameterizedTest
    @CsvSource({"1.8, true", "11, true", "17, true", "24, true", "25, false", "26, false"})
    void anOldJavaIsTold(String version, boolean old) {
        assertThat(Start.isTooOld(version)).isEqualTo(old);
    }

    /** 52 is Java 8; every version since reads it. */
    @Test
    void anOldJavaCanReadIt() throws IOException {
        try (var program = new DataInputStream(
                Objects.requireNonNull(StartTests.class.getResourceAsStream("/io/hanjul/Start.class")))) {
            program.readInt();
            program.readUnsignedShort();
            assertThat(program.readUnsignedShort()).isEqualTo(52);
        }
    }
}

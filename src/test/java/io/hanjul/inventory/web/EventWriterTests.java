package io.hanjul.inventory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.hanjul.inventory.AvailabilityStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventWriterTests {

    @Test
    void aStreamInWhichNothingHappensSaysSoEveryFifteenSeconds() throws IOException, InterruptedException {
        var stream = mock(AvailabilityStream.class);
        when(stream.isClosed()).thenReturn(false, false, true);
        when(stream.next(Duration.ofSeconds(15))).thenReturn(Optional.empty());
        var written = new ByteArrayOutputStream();

        new EventWriter(written, JsonMapper.shared(), Optional::empty).write(stream, "");

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(": still here\n\n: still here\n\n");
    }
}

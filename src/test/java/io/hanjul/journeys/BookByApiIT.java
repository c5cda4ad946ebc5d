package io.hanjul.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.People;
import io.hanjul.testing.Plans;
import io.hanjul.testing.ServerTest;
import io.hanjul.testing.Venue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guide for developers does what it says: its snippets, exactly as they stand, lead to a booking. */
@ServerTest
class BookByApiIT {

    private static final Path GUIDE = Path.of("docs/book-by-api.md");
    private static final Path PROGRAM = Path.of("target/book-by-api/book.mjs");
    private static final Pattern SNIPPET = Pattern.compile("(?s)```js\\n(.*?)```");
    private static final Pattern BOOKED = Pattern.compile("(?m)^Booked: (\\S+)$");

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSnippetsOfTheGuideLeadToABooking() throws IOException, InterruptedException {
        Venue venue = Venue.onSale(people.anOwner(), clock, new Venue.Setup(Plans.rows(1, 4), 2));
        venue.opensARoom(600, 10);

        String told = run(write(snippets()));

        var booked = BOOKED.matcher(told);
        assertThat(booked.find()).as(told).isTrue();
        assertThat(jdbc.sql("SELECT state FROM booking WHERE code = :code")
                        .param("code", booked.group(1))
                        .query(String.class)
                        .single())
                .isEqualTo("CONFIRMED");
    }

    private static String snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(GUIDE))
                .results()
                .map(snippet -> snippet.group(1))
                .collect(Collectors.joining());
    }

    private static Path write(String program) throws IOException {
        Files.createDirectories(PROGRAM.getParent());
        return Files.writeString(PROGRAM, program);
    }

    private String run(Path program) throws IOException, InterruptedException {
        var node = new ProcessBuilder("node", program.toString()).redirectErrorStream(true);
        node.environment().put("HANJUL_SERVER", people.stranger().base().toString());
        Process running = node.start();
        var told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(told).isZero();
        return told;
    }
}

package io.hanjul.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JournalTests {

    private static final Instant NOW = Instant.parse("2026-12-24T10:00:00.123Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.jsonl");
    }

    @Test
    void whatWasWrittenIsThereAtTheNextStart() throws Exception {
        Charge paid = chargeOf("k1").approve(NOW);
        write(paid);

        try (Ledger again = open()) {
            assertThat(again.find("k1")).contains(paid);
            assertThat(again.ofOrder("order-0001", "")).contains(paid);
            assertThat(again.answerTo("POST /x k1")).map(StoredAnswer::body).contains("{}");
        }
    }

    @Test
    void tornLastLineIsCutOffAndWritingGoesOnBehindIt() throws Exception {
        write(chargeOf("k1"));
        Files.writeString(file, "{\"charges\":[{\"paymentKey\":\"k2", StandardOpenOption.APPEND);

        write(chargeOf("k3"));

        try (Ledger again = open()) {
            assertThat(again.all()).extracting(Charge::paymentKey).containsExactly("k1", "k3");
        }
    }

    @Test
    void damageBeforeTheLastLineStopsTheStart() throws Exception {
        write(chargeOf("k1"));
        Files.writeString(file, "garbage\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the journal is damaged at byte");
    }

    @Test
    void ofSeveralChargesOfAnOrderThePaidOneCounts() throws Exception {
        write(chargeOf("k1").approve(NOW), chargeOf("k2"));

        try (Ledger again = open()) {
            assertThat(again.ofOrder("order-0001", "")).map(Charge::paymentKey).contains("k1");
        }
    }

    /** As versions wrote it that told nobody anything. */
    @Test
    void journalOfAnEarlierVersionIsRead() throws Exception {
        String line = JsonMapper.shared()
                .writeValueAsString(JournalEntry.ofCharge(chargeOf("k1").approve(NOW)))
                .replace(",\"webhooks\":[]", "");
        assertThat(line).doesNotContain("webhooks");
        Files.writeString(folder.resolve("journal.jsonl"), line + "\n");

        try (Ledger again = open()) {
            assertThat(again.find("k1").map(Charge::balance)).contains(15_000L);
        }
    }

    private void write(Charge... charges) throws Exception {
        try (Ledger ledger = open()) {
            for (Charge charge : charges) {
                var answer = new StoredAnswer("POST /x " + charge.paymentKey(), 200, "{}", "t", NOW);
                ledger.commit(() -> new Outcome(
                        new JournalEntry(List.of(charge), List.of(answer), List.of()), Answer.json(200, "{}")));
            }
            ledger.sync();
        }
    }

    private Ledger open() throws Exception {
        return Ledger.open(folder, JsonMapper.shared());
    }

    private static Charge chargeOf(String key) {
        var order = new Charge.Order("order-0001", "두 자리", 15_000, "KRW");
        return Charge.authenticated(key, order, Choice.APPROVE, NOW);
    }
}

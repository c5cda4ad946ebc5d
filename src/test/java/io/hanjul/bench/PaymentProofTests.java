package io.hanjul.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.SandboxLedger.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentProofTests {

    private static final long PRICE = 99_000;
    private static final Map<String, String> PAYERS = Map.of("o1", "kim", "o2", "lee", "o3", "lee");

    private static Line line(String order, String status, long balance) {
        return new Line(order, "key", status, PRICE, balance);
    }

    private static List<String> broken(List<Line> lines, Map<String, Long> booked) {
        return PaymentProof.broken(lines, PAYERS, booked);
    }

    @Test
    void whatIsLeftOfEverybodysMoneyIsThePriceOfWhatTheyHave() {
        List<Line> lines = List.of(
                line("o1", "ABORTED", 0),
                line("o1", "DONE", PRICE),
                line("o2", "DONE", PRICE),
                line("o3", "CANCELED", 0));

        assertThat(broken(lines, Map.of("kim", PRICE, "lee", PRICE))).isEmpty();
    }

    @Test
    void moneyOfOneThatBoughtTheOtherOneASeatIsFoundAtBoth() {
        assertThat(broken(List.of(line("o1", "DONE", PRICE)), Map.of("lee", PRICE)))
                .containsExactly(
                        "guest kim: the gateway has 99000, but what they have costs 0",
                        "guest lee: the gateway has 0, but what they have costs 99000");
    }

    @Test
    void whoWasChargedTwiceIsFoundAlsoWhenItWasGivenBack() {
        List<Line> lines = List.of(line("o1", "CANCELED", 0), line("o1", "DONE", PRICE));

        assertThat(broken(lines, Map.of("kim", PRICE))).containsExactly("order o1 was charged 2 times");
    }

    @Test
    void moneyThatIsNobodysIsFound() {
        assertThat(broken(List.of(line("other", "DONE", PRICE)), Map.of()))
                .containsExactly("guest nobody: the gateway has 99000, but what they have costs 0");
    }
}

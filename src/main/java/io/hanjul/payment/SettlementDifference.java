package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A payment of which something does not simply agree.
 *
 * @param payment whose money it is
 * @param lines all that does not, in the order in which it happened
 */
public record SettlementDifference(PaymentId payment, List<SettlementLine> lines) {

    /** Of these lines those that do not simply agree, by payment, the newest first. */
    static Collection<SettlementDifference> of(List<SettlementLine> lines) {
        var byPayment = new TreeMap<String, SettlementDifference>(Comparator.reverseOrder());
        lines.stream()
                .filter(line -> line.verdict() != SettlementLine.Verdict.AGREES)
                .sorted(Comparator.comparing(SettlementLine::at))
                .forEach(line -> byPayment
                        .computeIfAbsent(
                                line.payment().toString(),
                                payment -> new SettlementDifference(line.payment(), new ArrayList<>()))
                        .lines()
                        .add(line));
        return byPayment.values();
    }
}

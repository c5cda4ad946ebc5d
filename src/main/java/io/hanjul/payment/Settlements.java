package io.hanjul.payment;

import io.hanjul.ids.PaymentId;
import io.hanjul.ids.PlaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Our books of a payee's money beside the gateway's. The gateway is asked about each payment by itself, by a job, when
 * somebody wants to settle a day; what it told is kept.
 */
@Service
public class Settlements {

    /** Most payments of one payee that one settlement looks at. */
    private static final int MOST = 20_000;

    private final SettlementTable books;
    private final GatewayLineTable gateway;

    Settlements(SettlementTable books, GatewayLineTable gateway) {
        this.books = books;
        this.gateway = gateway;
    }

    /**
     * What moved from that moment on and before the other, by either of the books, in the order in which it did; at
     * most of 20,000 payments.
     */
    @Transactional(readOnly = true)
    public List<SettlementLine> between(PlaceId payee, Instant from, Instant to) {
        List<PaymentId> payments = books.concerned(payee, from, to, MOST);
        Map<UUID, GatewayBooks.Told> told = gateway.told(payments);
        Map<PaymentId, List<SettlementPolicy.Refund>> refunds = books.refunds(payments).stream()
                .collect(Collectors.groupingBy(
                        SettlementTable.RefundOf::payment,
                        Collectors.mapping(SettlementTable.RefundOf::refund, Collectors.toList())));
        return books.ours(payments).stream()
                .flatMap(paid -> compare(paid, refunds.getOrDefault(paid.payment(), List.of()), told))
                .filter(line -> !line.at().isBefore(from) && line.at().isBefore(to))
                .sorted(Comparator.comparing(SettlementLine::at)
                        .thenComparing(line -> line.payment().value()))
                .toList();
    }

    /** Under the order number by which it is paid, and under those that are over. */
    private static Stream<SettlementLine> compare(
            SettlementTable.Paid paid, List<SettlementPolicy.Refund> refunds, Map<UUID, GatewayBooks.Told> told) {
        var ours = new SettlementPolicy.Ours(
                paid.payment(), paid.order(), paid.state(), paid.amount(), paid.at(), refunds);
        Stream<SettlementLine> earlier = paid.earlier().stream().flatMap(order -> nothingUnder(order, paid, told));
        return Stream.concat(
                earlier, SettlementPolicy.compare(ours, Optional.ofNullable(told.get(paid.order()))).stream());
    }

    private static Stream<SettlementLine> nothingUnder(
            UUID order, SettlementTable.Paid paid, Map<UUID, GatewayBooks.Told> told) {
        var ours = new SettlementPolicy.Ours(paid.payment(), order, paid.state(), 0, paid.at(), List.of());
        return SettlementPolicy.compare(ours, Optional.ofNullable(told.get(order))).stream();
    }

    /** Has the gateway asked about all that may have moved in that time; within seconds, while it answers. */
    @Transactional
    public void ask(PlaceId payee, Instant from, Instant to) {
        books.ask(books.concerned(payee, from, to, MOST));
    }
}

package io.hanjul.payment;

import io.hanjul.edge.PageRequest;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.PlaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Our books of a payee's money beside the gateway's. The gateway is asked about each payment by itself, by a job, when
 * somebody wants to settle a day; what it told is kept.
 */
@Service
public class Settlements {

    private static final UUID ALL = new UUID(-1L, -1L);

    private final MovedMoneyTable moved;
    private final SettlementTable books;
    private final GatewayLineTable gateway;
    private final TransactionTemplate transactions;
    private final SettlementSettings settings;

    Settlements(
            MovedMoneyTable moved,
            SettlementTable books,
            GatewayLineTable gateway,
            TransactionTemplate transactions,
            SettlementSettings settings) {
        this.moved = moved;
        this.books = books;
        this.gateway = gateway;
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * What moved from that moment on and before the other, by either of the books, in the order in which it did; of all
     * payments, however many, a piece at a time.
     */
    public List<SettlementLine> between(PlaceId payee, Instant from, Instant to) {
        return between(payee, from, to, () -> true).orElseThrow();
    }

    /** The same, as long as it goes on, which is asked before each piece; empty when it did not. */
    Optional<List<SettlementLine>> between(PlaceId payee, Instant from, Instant to, BooleanSupplier goesOn) {
        var lines = new ArrayList<SettlementLine>();
        boolean all = inPieces(
                moved.concerned(payee, from, to, ALL), goesOn, payments -> lines.addAll(linesOf(payments, from, to)));
        lines.sort(Comparator.comparing(SettlementLine::at)
                .thenComparing(line -> line.payment().value()));
        return all ? Optional.of(lines) : Optional.empty();
    }

    /**
     * The payments of which something moved in that time that does not simply agree, the newest first.
     *
     * @return at most so many, each with all such lines of that time
     */
    public List<SettlementDifference> differing(PlaceId payee, Instant from, Instant to, PageRequest page) {
        var differing = new ArrayList<SettlementDifference>();
        inPieces(
                moved.concerned(payee, from, to, page.before()),
                () -> differing.size() < page.limit(),
                payments -> differing.addAll(SettlementDifference.of(linesOf(payments, from, to))));
        return differing.subList(0, Math.min(differing.size(), page.limit()));
    }

    /** Each piece in a transaction of its own; whether it came to the end. */
    private boolean inPieces(List<PaymentId> payments, BooleanSupplier goesOn, Consumer<List<PaymentId>> work) {
        for (int start = 0; start < payments.size(); start += settings.piece()) {
            if (!goesOn.getAsBoolean()) {
                return false;
            }
            var piece = payments.subList(start, Math.min(start + settings.piece(), payments.size()));
            transactions.executeWithoutResult(status -> work.accept(piece));
        }
        return true;
    }

    private List<SettlementLine> linesOf(List<PaymentId> payments, Instant from, Instant to) {
        Map<UUID, GatewayBooks.Told> told = gateway.told(payments);
        Map<PaymentId, List<SettlementPolicy.Refund>> refunds = books.refunds(payments).stream()
                .collect(Collectors.groupingBy(
                        SettlementTable.RefundOf::payment,
                        Collectors.mapping(SettlementTable.RefundOf::refund, Collectors.toList())));
        return books.ours(payments).stream()
                .flatMap(paid -> compare(paid, refunds.getOrDefault(paid.payment(), List.of()), told))
                .flatMap(line -> line.within(from, to))
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

    /**
     * Has the gateway asked about all that may have moved in that time, within seconds while it answers; as long as it
     * goes on, which is asked before each piece. Whether it came to the end.
     */
    public boolean ask(PlaceId payee, Instant from, Instant to, BooleanSupplier goesOn) {
        return inPieces(moved.concerned(payee, from, to, ALL), goesOn, books::ask);
    }

    /** Has it asked once more about the payments of these lines. */
    void askAgain(List<SettlementLine> lines) {
        List<PaymentId> payments =
                lines.stream().map(SettlementLine::payment).distinct().toList();
        transactions.executeWithoutResult(status -> books.ask(payments));
    }
}

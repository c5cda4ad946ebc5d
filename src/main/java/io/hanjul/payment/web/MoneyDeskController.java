package io.hanjul.payment.web;

import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.PaymentId;
import io.hanjul.ids.RefundId;
import io.hanjul.payment.GatewayHealth;
import io.hanjul.payment.MoneyDesk;
import io.hanjul.payment.RefundLine;
import io.hanjul.payment.UnknownPayment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money that is stuck, for operators. What is done twice is refused the second time, and changes nothing. */
@RestController
class MoneyDeskController {

    private final MoneyDesk desk;

    MoneyDeskController(MoneyDesk desk) {
        this.desk = desk;
    }

    /** Why something is done about money; 1 to 200 characters. */
    record MoneyReason(@NotNull String reason) {}

    /** How the payment gateways have been lately, as the node that answers sees them. */
    @GetMapping("/v1/gateways")
    @Access(Level.OPERATOR)
    ResponseEntity<Page<GatewayHealth>> gateways(
            @RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        PageRequest.of(cursor, limit);
        return fresh(Page.last(desk.gateways()));
    }

    /** Payments of which nobody knows what became, the newest first. */
    @GetMapping("/v1/unknown-payments")
    @Access(Level.OPERATOR)
    ResponseEntity<Page<UnknownPayment>> unknown(
            @RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return fresh(desk.unknown(PageRequest.of(cursor, limit)));
    }

    /** Asks the gateway at once about a payment of which nobody knows, and settles what it tells. */
    @PostMapping("/v1/unknown-payments/{payment}/inquiry")
    @Access(Level.OPERATOR)
    ResponseEntity<MoneyDesk.Result> ask(Caller caller, @PathVariable PaymentId payment) {
        return fresh(desk.ask(caller, payment));
    }

    /** Has such a payment called off, and whatever was taken given back; nothing makes it paid from then on. */
    @PostMapping("/v1/unknown-payments/{payment}/calling-off")
    @Access(Level.OPERATOR)
    ResponseEntity<MoneyDesk.Result> callOff(
            Caller caller, @PathVariable PaymentId payment, @Valid @RequestBody MoneyReason body) {
        return fresh(desk.callOff(caller, payment, body.reason()));
    }

    /** Notes that nothing was paid, where the gateway does not know of an overdue payment. */
    @PostMapping("/v1/unknown-payments/{payment}/settlement")
    @Access(Level.OPERATOR)
    ResponseEntity<MoneyDesk.Result> settle(
            Caller caller, @PathVariable PaymentId payment, @Valid @RequestBody MoneyReason body) {
        return fresh(desk.settleByHand(caller, payment, body.reason()));
    }

    /** Refunds that the gateway refused, or that got no answer again and again, the newest first. */
    @GetMapping("/v1/stuck-refunds")
    @Access(Level.OPERATOR)
    ResponseEntity<Page<RefundLine>> refunds(
            @RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        return fresh(desk.stuckRefunds(PageRequest.of(cursor, limit)));
    }

    /** Has a refund tried again that the gateway refused. */
    @PostMapping("/v1/stuck-refunds/{refund}/retry")
    @Access(Level.OPERATOR)
    ResponseEntity<Void> retry(Caller caller, @PathVariable RefundId refund, @Valid @RequestBody MoneyReason body) {
        desk.retry(caller, refund, body.reason());
        return ResponseEntity.noContent().build();
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}

package io.hanjul.payment.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanjul.edge.Access;
import io.hanjul.edge.Arrival;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.edge.NetworkLimit;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.payment.WebhookOutcome;
import io.hanjul.payment.WebhookSettings;
import io.hanjul.payment.WebhookView;
import io.hanjul.payment.Webhooks;
import io.hanjul.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where payment gateways tell what became of payments, and the log of what they told. */
@RestController
class WebhookController {

    private final Webhooks webhooks;
    private final NetworkLimit limit;
    private final List<IpAddressMatcher> sources;

    WebhookController(Webhooks webhooks, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.limit = new NetworkLimit(settings.perAddress());
        this.sources = settings.sources().stream().map(IpAddressMatcher::new).toList();
    }

    /**
     * A webhook of Toss Payments, as far as it is of use here.
     *
     * @param eventType {@code PAYMENT_STATUS_CHANGED}; anything else is answered and left
     * @param createdAt when it was made, in the gateway's own form
     * @param data the payment
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TossWebhook(
            @Nullable @Size(max = 100) String eventType,
            @Nullable @Size(max = 100) String createdAt,
            @Nullable @Valid TossPayment data) {}

    /**
     * The payment that a webhook is about, as far as it is of use here.
     *
     * @param orderId our order number
     * @param status what it is said to have become
     * @param balanceAmount what is said to be left of it, won
     * @param lastTransactionKey the gateway's key of what happened last
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TossPayment(
            @Nullable @Size(max = 64) String orderId,
            @Nullable @Size(max = 40) String status,
            @Nullable Long balanceAmount,
            @Nullable @Size(max = 200) String lastTransactionKey) {}

    /**
     * What was done with a webhook.
     *
     * @param receipt whether it is stored, came before, or is of no use
     */
    record Taken(Webhooks.Receipt receipt) {}

    /**
     * Takes news of Toss Payments. It is a hint and no more: what it claims is asked about at the gateway before
     * anything follows from it. Answered with 200 also when it is of no use here, so that it is not sent again.
     */
    @PostMapping("/v1/webhooks/toss")
    @Access(Access.Level.OPEN)
    Taken toss(
            @RequestHeader(name = TossHints.TRANSMISSION, defaultValue = "") String transmission,
            @Valid @RequestBody TossWebhook news,
            HttpServletRequest request) {
        requireKnown(request.getRemoteAddr());
        limit.require(Arrival.of(request).network());
        return new Taken(TossHints.of(news, transmission).map(webhooks::take).orElseGet(webhooks::leave));
    }

    /** What gateways have told, newest first; only what came out so, if an outcome is named. */
    @GetMapping("/v1/webhooks")
    @Access(Access.Level.OPERATOR)
    Page<WebhookView> list(
            @RequestParam(required = false) @Nullable WebhookOutcome outcome,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = PageRequest.USUAL) int limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        List<WebhookView> found = webhooks.page(Optional.ofNullable(outcome), page.before(), page.limit() + 1);
        return Page.of(found, page, WebhookView::id);
    }

    private void requireKnown(String address) {
        if (!sources.isEmpty() && sources.stream().noneMatch(source -> source.matches(address))) {
            throw Refusal.of(EdgeProblem.NOT_ALLOWED);
        }
    }
}

package io.hanjul.sandbox;

import io.hanjul.ids.IdSource;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page on which a customer pays: the stand-in for the card company's window. */
final class CheckoutPage {

    private final Ledger ledger;
    private final Accounts accounts;
    private final Clock clock;
    private final IdSource ids;
    private final Template template = new Template("checkout");
    private final String style = Template.resource("checkout.css");

    CheckoutPage(Ledger ledger, Accounts accounts, Clock clock, IdSource ids) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.clock = clock;
        this.ids = ids;
    }

    /** The page itself. */
    Answer show(WireRequest request) {
        CheckoutOrder checkout = orderOf(request.query());
        Locale locale = checkout.english() ? Locale.ENGLISH : Locale.KOREAN;
        var values = new HashMap<String, String>();
        values.put("orderName", checkout.order().orderName());
        values.put("orderId", checkout.order().orderId());
        values.put(
                "amount",
                NumberFormat.getIntegerInstance(locale).format(checkout.order().amount()));
        return Answer.html(template.fill(locale, values).replace("<!--fields-->", hiddenFields(checkout)))
                .with("Content-Security-Policy", policyFor(checkout))
                .with("Referrer-Policy", "no-referrer")
                .with("X-Content-Type-Options", "nosniff");
    }

    private CheckoutOrder orderOf(Map<String, String> parameters) {
        CheckoutOrder checkout = CheckoutOrder.of(parameters);
        accounts.requireKnown(checkout.order().account());
        return checkout;
    }

    /** The style sheet of the page. */
    Answer style() {
        return new Answer(200, "text/css;charset=UTF-8", style, Map.of());
    }

    /** A button was pressed: the browser goes back to the shop, with a payment key unless called off. */
    Answer decide(WireRequest request) {
        Map<String, String> form = request.form();
        CheckoutOrder checkout = orderOf(form);
        Choice choice = Choice.of(form.getOrDefault("choice", ""))
                .orElseThrow(() -> new SandboxRefusal(SandboxError.INVALID_REQUEST));
        return choice == Choice.CANCEL ? backTo(checkout) : authenticate(checkout, choice);
    }

    private Answer authenticate(CheckoutOrder checkout, Choice choice) {
        String paymentKey = "sandbox_" + ids.next().toString().replace("-", "");
        Charge charge = Charge.authenticated(paymentKey, checkout.order(), choice, clock.instant());
        Answer answer = Answer.seeOther(CheckoutOrder.append(
                checkout.success(),
                Map.of(
                        "paymentKey", paymentKey,
                        "orderId", charge.order().orderId(),
                        "amount", Long.toString(charge.order().amount()))));
        return ledger.commit(() -> new Outcome(JournalEntry.ofCharge(charge), answer));
    }

    private static Answer backTo(CheckoutOrder checkout) {
        SandboxError why = SandboxError.PAY_PROCESS_CANCELED;
        return Answer.seeOther(CheckoutOrder.append(
                checkout.fail(),
                Map.of(
                        "code", why.name(),
                        "message", why.message(checkout.english()),
                        "orderId", checkout.order().orderId())));
    }

    /** Browsers apply form-action to redirects as well, so the shop's own origins must be allowed there. */
    private static String policyFor(CheckoutOrder checkout) {
        return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + originOf(checkout.success()) + " " + originOf(checkout.fail());
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static String hiddenFields(CheckoutOrder checkout) {
        return checkout.fields().entrySet().stream()
                .map(field -> "<input type=\"hidden\" name=\"" + field.getKey() + "\" value=\""
                        + Template.escape(field.getValue()) + "\">")
                .collect(Collectors.joining("\n"));
    }
}

package io.hanjul.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The ledger for people: what was taken and given back of each order, what the shop was told, and what goes wrong. */
final class LedgerPage {

    private static final int MOST_SHOWN = 100;

    private static final String RULE = """
            <li><strong>{{fault}}</strong> <span>{{about}}</span></li>
            """;

    private static final String OPTION = """
            <option value="{{value}}">{{text}}</option>
            """;

    private final Ledger ledger;
    private final Faults faults;
    private final Duration usualDelay;
    private final Template template = new Template("ledger");

    LedgerPage(Ledger ledger, Faults faults, Duration usualDelay) {
        this.ledger = ledger;
        this.faults = faults;
        this.usualDelay = usualDelay;
    }

    /** The page; {@code order} shows only orders that have that in their number, {@code lang} is ko or en. */
    Answer show(WireRequest request) {
        Locale locale = localeOf(request.query().getOrDefault("lang", request.english() ? "en" : "ko"));
        ResourceBundle words = template.words(locale);
        String order = request.query().getOrDefault("order", "");
        List<Charge> all = ledger.all();
        List<Charge> shown = all.reversed().stream()
                .filter(charge -> charge.order().orderId().contains(order))
                .limit(MOST_SHOWN)
                .toList();
        long taken = all.stream().mapToLong(LedgerLines::takenOf).sum();
        long left = all.stream().mapToLong(Charge::balance).sum();
        String page = template.fill(
                locale,
                Map.of(
                        "taken", LedgerLines.won(taken, locale),
                        "back", LedgerLines.won(taken - left, locale),
                        "left", LedgerLines.won(left, locale),
                        "orders", Integer.toString(all.size()),
                        "order", order));
        return secured(
                Answer.html(page.replace("<!--orders-->", LedgerLines.of(shown, ledger.webhooks(), words, locale))
                        .replace("<!--rules-->", rules(words))
                        .replace("<!--faults-->", options(words))));
    }

    /** The form: one more thing goes wrong. */
    Answer add(WireRequest request) {
        faults.add(FaultRule.of(request.form(), usualDelay));
        return back(request);
    }

    /** The form: nothing goes wrong any more. */
    Answer clear(WireRequest request) {
        faults.clear();
        return back(request);
    }

    private static Answer back(WireRequest request) {
        return Answer.seeOther(
                "/?lang=" + localeOf(request.form().getOrDefault("lang", "ko")).getLanguage());
    }

    private static Answer secured(Answer page) {
        return page.with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                                + " form-action 'self'")
                .with("Referrer-Policy", "same-origin")
                .with("X-Content-Type-Options", "nosniff");
    }

    private String rules(ResourceBundle words) {
        return faults.rules().stream()
                .map(rule -> Template.fill(
                        RULE, Map.of("fault", words.getString("fault." + rule.fault()), "about", aboutOf(rule, words))))
                .collect(Collectors.joining());
    }

    private static String aboutOf(FaultRule rule, ResourceBundle words) {
        String order = rule.orderId().isEmpty() ? words.getString("allOrders") : rule.orderId();
        String times = rule.times() == 0 ? words.getString("always") : "× " + rule.times();
        return order + " · " + rule.percent() + " % · " + times;
    }

    private static String options(ResourceBundle words) {
        return Arrays.stream(Fault.values())
                .map(fault ->
                        Template.fill(OPTION, Map.of("value", fault.name(), "text", words.getString("fault." + fault))))
                .collect(Collectors.joining());
    }

    private static Locale localeOf(String language) {
        return language.startsWith("en") ? Locale.ENGLISH : Locale.KOREAN;
    }
}

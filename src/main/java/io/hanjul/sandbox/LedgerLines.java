package io.hanjul.sandbox;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The orders of the {@link LedgerPage}. */
final class LedgerLines {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(SEOUL);

    private static final String ORDER = """
            <article class="{{status}}">
            <h3>{{name}}</h3>
            <p class="order">{{orderId}}</p>
            <p class="state">{{state}} · <time>{{at}}</time></p>
            <dl><div><dt>{{taken.word}}</dt><dd>{{taken}}</dd></div>
            <div><dt>{{back.word}}</dt><dd>{{back}}</dd></div>
            <div><dt>{{left.word}}</dt><dd>{{left}}</dd></div></dl>
            <p class="news">{{news}}</p>
            </article>
            """;

    private LedgerLines() {}

    /** The orders of these charges, as markup. */
    static String of(List<Charge> charges, List<Webhook> webhooks, ResourceBundle words, Locale locale) {
        Map<String, List<Webhook>> news = webhooks.stream().collect(Collectors.groupingBy(Webhook::orderId));
        return charges.stream()
                .map(charge -> order(charge, news.getOrDefault(charge.order().orderId(), List.of()), words, locale))
                .collect(Collectors.joining());
    }

    private static String order(Charge charge, List<Webhook> news, ResourceBundle words, Locale locale) {
        long taken = takenOf(charge);
        return Template.fill(
                ORDER,
                Map.ofEntries(
                        Map.entry("status", charge.status().name()),
                        Map.entry("name", charge.order().orderName()),
                        Map.entry("orderId", numberOf(charge.order())),
                        Map.entry("state", words.getString("state." + charge.status())),
                        Map.entry("at", TIME.format(charge.requestedAt())),
                        Map.entry("taken", won(taken, locale)),
                        Map.entry("back", won(taken - charge.balance(), locale)),
                        Map.entry("left", won(charge.balance(), locale)),
                        Map.entry("taken.word", words.getString("taken")),
                        Map.entry("back.word", words.getString("back")),
                        Map.entry("left.word", words.getString("left")),
                        Map.entry("news", newsOf(news, words))));
    }

    /** With the account that is paid, where it is not the first. */
    private static String numberOf(Charge.Order order) {
        return order.account().isEmpty() ? order.orderId() : order.orderId() + " · " + order.account();
    }

    private static String newsOf(List<Webhook> news, ResourceBundle words) {
        return news.stream()
                .map(one -> words.getString("state." + one.status()) + " → "
                        + (one.answer().isEmpty() ? words.getString("untold") : one.answer()))
                .collect(Collectors.joining(", "));
    }

    /** Won taken, whatever was given back since. */
    static long takenOf(Charge charge) {
        return charge.status().charged() ? charge.order().amount() : 0;
    }

    /** An amount as people of a language write it. */
    static String won(long amount, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(amount);
    }
}

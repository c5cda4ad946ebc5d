package io.hanjul.bench;

import io.hanjul.bench.load.CpuMeter;
import io.hanjul.bench.load.Tally;
import io.hanjul.bench.process.App;
import io.hanjul.bench.process.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/**
 * Guests who buy one seat after the other: hold it, open a payment, approve it at the gateway's page, confirm. Each
 * seat is of another guest than the one before, and nobody wants the same. What each answer says is read no further
 * than the next step needs. Who is told to come again (503, or 409 IN_PROGRESS) does, under the same key, and it is
 * counted.
 */
final class PurchaseLoop {

    private static final int AT_ONCE = 64;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int UNDECIDED = 202;
    private static final int LATER = 503;
    private static final Duration COMES_AGAIN = Duration.ofMillis(200);
    private static final System.Logger LOG = System.getLogger(PurchaseLoop.class.getName());
    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
    private static final Pattern IDS = Pattern.compile("/[0-9a-f-]{36}");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern ORDER = Pattern.compile("\"orderId\":\"([^\"]+)\"");
    private static final Pattern AMOUNT = Pattern.compile("\"amount\":\\{\"amount\":(\\d+)");
    private static final Pattern CHECKOUT = Pattern.compile("\"checkoutUrl\":\"(http://[^/\"]+)");
    private static final Pattern BOOKING = Pattern.compile("\"bookingId\":\"[^\"]+\"");
    private static final Pattern PAYMENT_KEY = Pattern.compile("[?&]paymentKey=([^&]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final URI node;
    private final List<String> sessions;
    private final List<String> units;
    private final Supplier<List<String>> tokens;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Long> putOff = new ConcurrentHashMap<>();
    private final Map<String, Steps> steps = new ConcurrentHashMap<>();

    /** How often a step was made, and how long all of them took, in nanoseconds, waiting to come again included. */
    private record Steps(long count, long nanos) {

        Steps plus(Steps more) {
            return new Steps(count + more.count, nanos + more.nanos);
        }
    }

    /**
     * Nobody buys yet.
     *
     * @param sales where the seats are on sale
     * @param units the seats of one session
     * @param tokens of guests who are signed in, good for a while
     */
    PurchaseLoop(App app, List<Hall.Sale> sales, List<String> units, Supplier<List<String>> tokens) {
        this.node = app.address();
        this.sessions = sales.stream().flatMap(sale -> sale.sessions().stream()).toList();
        this.units = units;
        this.tokens = tokens;
    }

    /**
     * Keeps 64 guests buying for that long, and lets each end what it has begun. A purchase that ends with a booking is
     * a 200.
     */
    Tally during(Duration length) {
        List<String> fresh = tokens.get();
        var cpu = new CpuMeter();
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        var answers = new ConcurrentHashMap<Integer, Long>();
        try (var guests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int guest = 0; guest < AT_ONCE; guest++) {
                guests.execute(() -> {
                    while (System.nanoTime() < end) {
                        answers.merge(buy(fresh), 1L, Long::sum);
                    }
                });
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        long bought = answers.values().stream().mapToLong(Long::longValue).sum();
        return new Tally(took, bought, Map.copyOf(answers), 0, 0, new Histogram(1), cpu.read());
    }

    /** Buys so many seats one by one. */
    void oneByOne(int count) {
        List<String> fresh = tokens.get();
        for (int i = 0; i < count; i++) {
            int status = buy(fresh);
            if (status != OK) {
                throw new IllegalStateException("a purchase ended with " + status);
            }
        }
    }

    /** How often a request was told to come again, by step and problem code. */
    Map<String, Long> putOff() {
        return new TreeMap<>(putOff);
    }

    /** Milliseconds that each step took on average, by its path; the guests' own waiting included. */
    Map<String, Double> millisOfSteps() {
        var millis = new TreeMap<String, Double>();
        steps.forEach((step, all) -> millis.put(step, all.nanos() / 1e6 / all.count()));
        return millis;
    }

    /** Forgets what was counted so far. */
    void forget() {
        putOff.clear();
        steps.clear();
    }

    /** The status of the answer that ended it: 200 with a booking, or of whichever step failed. */
    private int buy(List<String> fresh) {
        int number = next.getAndIncrement();
        String token = fresh.get(number % fresh.size());
        String session = sessions.get(number / units.size());
        String unit = units.get(number % units.size());
        HttpResponse<String> hold = post(
                token,
                "hold-" + number,
                "/v1/holds",
                "{\"sessionId\":\"" + session + "\",\"unitIds\":[\"" + unit + "\"]}");
        if (hold.statusCode() != CREATED) {
            return hold.statusCode();
        }
        HttpResponse<String> payment =
                post(token, "pay-" + number, "/v1/holds/" + found(ID, hold.body()) + "/payments", "{}");
        if (payment.statusCode() != CREATED) {
            return payment.statusCode();
        }
        HttpResponse<String> booked = confirm(token, number, payment.body());
        boolean done =
                booked.statusCode() != OK || BOOKING.matcher(booked.body()).find();
        return done ? booked.statusCode() : UNDECIDED;
    }

    private HttpResponse<String> confirm(String token, int number, String payment) {
        String order = found(ORDER, payment);
        String amount = found(AMOUNT, payment);
        String key = approve(found(CHECKOUT, payment), order, amount);
        String body = "{\"paymentKey\":\"" + key + "\",\"orderId\":\"" + order + "\",\"amount\":{\"amount\":" + amount
                + ",\"currency\":\"KRW\"}}";
        return post(token, "confirm-" + number, "/v1/payments/" + found(ID, payment) + "/confirm", body);
    }

    /** Presses the button of the gateway's page; the payment key that it hands to the shop. */
    private String approve(String gateway, String order, String amount) {
        String form = "choice=approve&orderId=" + encode(order) + "&amount=" + amount
                + "&orderName=Seat&successUrl=" + encode("http://127.0.0.1/return") + "&failUrl="
                + encode("http://127.0.0.1/fail");
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/checkout/decide"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> pressed = send(request);
        steps.merge("the gateway's page", new Steps(1, System.nanoTime() - begin), Steps::plus);
        return found(PAYMENT_KEY, pressed.headers().firstValue("Location").orElse(""));
    }

    private HttpResponse<String> post(String token, String key, String path, String body) {
        String step = "POST " + IDS.matcher(path).replaceAll("/…");
        long begin = System.nanoTime();
        HttpResponse<String> answer = once(token, key, path, body);
        while (isToComeAgain(answer) && System.nanoTime() - begin < PATIENCE.toNanos()) {
            putOff.merge(step + ": " + codeOf(answer), 1L, Long::sum);
            Patience.pass(COMES_AGAIN);
            answer = once(token, key, path, body);
        }
        steps.merge(step, new Steps(1, System.nanoTime() - begin), Steps::plus);
        if (answer.statusCode() != OK && answer.statusCode() != CREATED) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} was answered with {1}",
                    step,
                    answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** Put off, or still at work on what the same key asked for before. */
    private static boolean isToComeAgain(HttpResponse<String> answer) {
        return answer.statusCode() == LATER || codeOf(answer).equals("IN_PROGRESS");
    }

    private static String codeOf(HttpResponse<String> answer) {
        Matcher code = CODE.matcher(answer.body());
        return code.find() ? code.group(1) : String.valueOf(answer.statusCode());
    }

    private HttpResponse<String> once(String token, String key, String path, String body) {
        return send(HttpRequest.newBuilder(node.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key + "-purchase")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

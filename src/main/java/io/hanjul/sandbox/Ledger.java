package io.hanjul.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the gateway knows, in memory, backed by the {@link Journal}. Decisions are taken one after the other under one
 * lock (they take microseconds); the wait for the disk happens outside it. Answers stay in the journal, since they are
 * long and hardly ever repeated: in memory is where each one stands.
 */
final class Ledger implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Charge> charges = new LinkedHashMap<>();
    private final Map<String, List<String>> keysOfOrders = new LinkedHashMap<>();
    private final Map<String, Integer> ordinals = new LinkedHashMap<>();
    private final Map<String, Long> answers = new LinkedHashMap<>();
    private final Map<String, Webhook> webhooks = new LinkedHashMap<>();
    private final Map<String, Webhook> untold = new LinkedHashMap<>();
    private final Map<String, Instant> unconfirmed = new LinkedHashMap<>();
    private final Journal journal;

    private Ledger(Path file, JsonMapper json) throws IOException {
        this.journal = Journal.open(file, json, this::apply);
    }

    /** Opens the ledger kept in the folder; a missing folder is a new ledger. */
    static Ledger open(Path folder, JsonMapper json) throws IOException {
        Files.createDirectories(folder);
        return new Ledger(folder.resolve("journal.jsonl"), json);
    }

    /** Decides and writes down what was decided, alone with the ledger. Safe on disk only after {@link #sync}. */
    Answer commit(Supplier<Outcome> decide) {
        lock.lock();
        try {
            Outcome outcome = decide.get();
            apply(outcome.entry(), journal.append(outcome.entry()));
            return outcome.answer();
        } finally {
            lock.unlock();
        }
    }

    /** Returns once everything that was told so far is on disk. Called before every answer. */
    void sync() {
        journal.sync();
    }

    Optional<Charge> find(String paymentKey) {
        return alone(() -> Optional.ofNullable(charges.get(paymentKey)));
    }

    /** The charge of an account's order: the one that took money, else the newest. */
    Optional<Charge> ofOrder(String orderId, String account) {
        return alone(() -> keysOfOrders.getOrDefault(orderId, List.of()).stream()
                .map(charges::get)
                .filter(charge -> charge.order().account().equals(account))
                .max(Comparator.comparing((Charge charge) -> charge.status().charged())
                        .thenComparing(Charge::requestedAt)));
    }

    /** How many charges there were when this one came, itself among them: 1 or more, and no other charge's. */
    int ordinalOf(Charge charge) {
        return alone(() -> ordinals.getOrDefault(charge.paymentKey(), ordinals.size() + 1));
    }

    /** All charges, oldest first. */
    List<Charge> all() {
        return alone(() -> List.copyOf(charges.values()));
    }

    Optional<StoredAnswer> answerTo(String call) {
        return alone(() -> Optional.ofNullable(answers.get(call)))
                .flatMap(at -> journal.read(at).answers().stream().findFirst());
    }

    /** Payment keys that wait for a confirmation since then or longer, at most so many, oldest first. */
    List<String> unconfirmedSince(Instant then, int most) {
        return alone(() -> unconfirmed.entrySet().stream()
                .takeWhile(one -> !one.getValue().isAfter(then))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** All news, oldest first. */
    List<Webhook> webhooks() {
        return alone(() -> List.copyOf(webhooks.values()));
    }

    /** News that are to be sent by now, at most so many, oldest first. */
    List<Webhook> dueWebhooks(Instant now, int most) {
        return alone(() -> untold.values().stream()
                .filter(webhook -> !webhook.dueAt().isAfter(now))
                .limit(most)
                .toList());
    }

    /** News that are still to be told, now or later. */
    List<Webhook> untold() {
        return alone(() -> List.copyOf(untold.values()));
    }

    /** Whether there is anything left to tell, now or later. */
    boolean hasUntold() {
        return alone(() -> !untold.isEmpty());
    }

    private <T> T alone(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }

    private void apply(JournalEntry entry, long at) {
        for (Charge charge : entry.charges()) {
            if (charge.status() == ChargeStatus.IN_PROGRESS) {
                unconfirmed.put(charge.paymentKey(), charge.requestedAt());
            } else {
                unconfirmed.remove(charge.paymentKey());
            }
            if (charges.put(charge.paymentKey(), charge) == null) {
                ordinals.put(charge.paymentKey(), charges.size());
                keysOfOrders
                        .computeIfAbsent(charge.order().orderId(), order -> new ArrayList<>())
                        .add(charge.paymentKey());
            }
        }
        entry.answers().forEach(answer -> answers.put(answer.call(), at));
        entry.webhooks().forEach(this::note);
    }

    private void note(Webhook webhook) {
        webhooks.put(webhook.id(), webhook);
        if (webhook.over()) {
            untold.remove(webhook.id());
        } else {
            untold.put(webhook.id(), webhook);
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}

package io.hanjul.keys;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every key and channel in Redis. {@code docs/redis-keys.md} is generated from this list; a key that is not in it does
 * not exist. All begin with {@code hanjul:}, so that a Redis may be shared with others.
 */
public enum RedisKey {
    /** Counter of sign-in attempts, to slow guessing down on all nodes together. */
    SIGN_IN_ATTEMPTS(
            "hanjul:sign-in-attempts:{subject}",
            Type.STRING,
            Store.CACHE,
            "account",
            Duration.ofMinutes(15),
            "How often someone tried to sign in lately; the subject is an e-mail's digest, a network, or both"),
    /** Counter of access codes that were not good, to slow guessing down on all nodes together. */
    ACCESS_CODE_ATTEMPTS(
            "hanjul:access-code-attempts:{subject}",
            Type.STRING,
            Store.CACHE,
            "catalog",
            Duration.ofMinutes(15),
            "How often an account tried an access code lately that was not good; the subject is sale and account"),
    /** Whether the gateway was asked about a day of a place lately. */
    SETTLEMENT_ASKED(
            "hanjul:settlement-asked:{subject}",
            Type.STRING,
            Store.CACHE,
            "booking",
            Duration.ofMinutes(1),
            "That somebody had the gateway asked about a day; the subject is place and day"),
    /** Hint that a sign-in was revoked. */
    REVOKED_SIGN_INS(
            "hanjul:revoked-sign-ins",
            Type.CHANNEL,
            Store.QUEUE,
            "account",
            Duration.ZERO,
            "Id of a sign-in that was just revoked; other nodes read the rest from PostgreSQL"),
    /** The turns that accounts have in a room, spread over small hashes. */
    TURN_OF_ACCOUNT(
            "hanjul:turns:{room}:{epoch}:{bucket}",
            Type.HASH,
            Store.QUEUE,
            "waitingroom",
            Duration.ofHours(24),
            "The turns that accounts took in a room, so that a second join gets the same one; a field is a keyed"
                    + " fingerprint of the account, its value the turn's coordinates"),
    /** Hint that the stock of a session changed. */
    STOCK_CHANGED(
            "hanjul:stock-changed",
            Type.CHANNEL,
            Store.QUEUE,
            "inventory",
            Duration.ZERO,
            "Ids and versions of sessions whose availability changed; other nodes read the changes from PostgreSQL"),
    /** Hint whom a node hears. */
    LINE_BEATS(
            "hanjul:line-beats",
            Type.CHANNEL,
            Store.QUEUE,
            "waitingroom",
            Duration.ZERO,
            "Places in lines whose owners a node heard in the last second; while none come, all count as there");

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    /** What Redis stores under the key. */
    public enum Type {
        /** One text or number. */
        STRING,
        /** Fields with values. */
        HASH,
        /** Members without order. */
        SET,
        /** Members ordered by a score. */
        SORTED_SET,
        /** Publish and subscribe; nothing is stored. */
        CHANNEL
    }

    /** Which Redis has the key. */
    public enum Store {
        /** Memory of the line. */
        QUEUE,
        /** What can be worked out again. */
        CACHE
    }

    private final String pattern;
    private final Type type;
    private final Store store;
    private final String owner;
    private final Duration ttl;
    private final String purpose;

    RedisKey(String pattern, Type type, Store store, String owner, Duration ttl, String purpose) {
        this.pattern = pattern;
        this.type = type;
        this.store = store;
        this.owner = owner;
        this.ttl = ttl;
        this.purpose = purpose;
    }

    /**
     * The key for these parts, which take the named places of the pattern in order.
     *
     * @throws IllegalArgumentException when the parts are not as many as the places
     */
    public String of(Object... parts) {
        Matcher places = PLACE.matcher(pattern);
        var key = new StringBuilder();
        int used = 0;
        while (places.find()) {
            if (used == parts.length) {
                throw new IllegalArgumentException(name() + " needs more parts: " + pattern);
            }
            places.appendReplacement(key, Matcher.quoteReplacement(parts[used++].toString()));
        }
        if (used < parts.length) {
            throw new IllegalArgumentException(name() + " takes fewer parts: " + pattern);
        }
        return places.appendTail(key).toString();
    }

    /** Text with named places, e.g. {@code hanjul:turns:{room}:{epoch}:{bucket}}. */
    public String pattern() {
        return pattern;
    }

    /** What is stored under it. */
    public Type type() {
        return type;
    }

    /** Which Redis has it. */
    public Store store() {
        return store;
    }

    /** The module that alone reads and writes it. */
    public String owner() {
        return owner;
    }

    /** After how long Redis forgets it; zero for a channel, which stores nothing. */
    public Duration ttl() {
        return ttl;
    }

    /** What it is for, one line for the map of keys. */
    public String purpose() {
        return purpose;
    }
}

package io.hanjul.secrets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What is wrong with lists of keys, one sentence each. */
final class KeyFaults {

    static final String TOKENS = "hanjul.secrets.token-keys";
    static final String ROOMS = "hanjul.secrets.room-keys";
    static final String TICKETS = "hanjul.secrets.ticket-keys";
    static final String ACCOUNTS = "hanjul.secrets.gateway-accounts";

    /** The kid of these is one byte of what they make. */
    private static final Set<String> NUMBERED = Set.of(ROOMS, TICKETS);

    private static final int KID_MOST = 255;

    /** Of 32 random bytes about 30 differ; fewer than 16 never happens, but zeros or a repeated word do. */
    private static final int LEAST_DIFFERENT_BYTES = 16;

    private KeyFaults() {}

    /** What stands against starting at all: keys that are configured, but in a form that cannot be read. */
    static List<String> ofForm(Environment environment) {
        return Stream.of(TOKENS, ROOMS, TICKETS)
                .flatMap(name -> ofForm(name, entries(environment, name)).stream())
                .toList();
    }

    /** What stands against a production start with the keys of that name. */
    static List<String> ofProduction(Environment environment, String name) {
        List<String> entries = entries(environment, name);
        if (entries.isEmpty()) {
            return List.of(name + " is missing.");
        }
        List<String> form = ofForm(name, entries);
        if (!form.isEmpty()) {
            return form;
        }
        return entries.stream()
                .map(Secrets.Key::parse)
                .flatMap(key -> ofOrigin(name, key).stream())
                .toList();
    }

    /** Gateway accounts as they are configured, by name. */
    static Map<String, String> accounts(Environment environment) {
        return Binder.get(environment)
                .bind(ACCOUNTS, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }

    private static List<String> entries(Environment environment, String name) {
        return Binder.get(environment).bind(name, Bindable.listOf(String.class)).orElse(List.of());
    }

    private static List<String> ofForm(String name, List<String> entries) {
        var faults = new ArrayList<String>();
        var kids = new HashSet<String>();
        for (String entry : entries) {
            try {
                String kid = Secrets.Key.parse(entry).kid();
                if (NUMBERED.contains(name) && !isByte(kid)) {
                    faults.add(name + " holds a wrong key: the id before the colon is a number from 0 to " + KID_MOST
                            + ", not " + kid + ".");
                } else if (!kids.add(plain(name, kid))) {
                    faults.add(name + " holds two keys with the id " + kid + ".");
                }
            } catch (IllegalArgumentException e) {
                faults.add(name + " holds a wrong key: " + e.getMessage() + ".");
            }
        }
        return faults;
    }

    private static boolean isByte(String kid) {
        return kid.matches("[0-9]{1,3}") && Integer.parseInt(kid) <= KID_MOST;
    }

    /** 1 and 01 are one number. */
    private static String plain(String name, String kid) {
        return NUMBERED.contains(name) ? Integer.toString(Integer.parseInt(kid)) : kid;
    }

    private static Optional<String> ofOrigin(String name, Secrets.Key key) {
        if (DevelopmentSecrets.made(key)) {
            return Optional.of(name + " holds a key that was generated for development.");
        }
        return differentBytes(key) < LEAST_DIFFERENT_BYTES
                ? Optional.of(name + " holds a key that is not random.")
                : Optional.empty();
    }

    private static long differentBytes(Secrets.Key key) {
        var seen = new BitSet();
        for (byte each : key.bytes()) {
            seen.set(each & 0xFF);
        }
        return seen.cardinality();
    }
}

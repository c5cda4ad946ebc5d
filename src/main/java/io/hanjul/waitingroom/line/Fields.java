package io.hanjul.waitingroom.line;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The named fields of an entry of the chain: {@code name=value name=value …}, each name once. Whoever reads an entry
 * says which names it understands, so that nothing in it is passed over in silence.
 */
public record Fields(Map<String, String> byName) {

    /** Keeps its own copy. */
    public Fields {
        byName = Map.copyOf(byName);
    }

    /**
     * Reads an entry's body.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static Fields parse(String body) {
        var byName = new LinkedHashMap<String, String>();
        for (String field : body.split(" ", -1)) {
            int equals = field.indexOf('=');
            if (equals < 1 || byName.put(field.substring(0, equals), field.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("it is not a list of fields: " + body);
            }
        }
        return new Fields(byName);
    }

    /**
     * The same.
     *
     * @throws IllegalArgumentException when there is a field of another name
     */
    public Fields only(Set<String> names) {
        for (String name : byName.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("the field " + name + " is not known");
            }
        }
        return this;
    }

    /** The text of a field that may be missing: empty text then. */
    public String optional(String name) {
        return byName.getOrDefault(name, "");
    }

    /**
     * The text of a field.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String text(String name) {
        String value = optional(name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the field " + name + " is missing");
        }
        return value;
    }

    /**
     * A number that is not negative.
     *
     * @throws IllegalArgumentException when there is none
     */
    public long number(String name) {
        long number = Long.parseLong(text(name));
        if (number < 0) {
            throw new IllegalArgumentException("the field " + name + " is negative");
        }
        return number;
    }

    /**
     * A moment.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Instant moment(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the field " + name + " is no time", e);
        }
    }
}

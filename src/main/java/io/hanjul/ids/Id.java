package io.hanjul.ids;

import java.util.UUID;

/** A typed identifier. Its text form, in JSON and in addresses, is the UUID in lower case. */
public interface Id {

    /** The UUID behind it. */
    UUID value();

    /** Reads a UUID in its full 36-character form, and nothing else. */
    static UUID parse(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not an id");
        }
        return UUID.fromString(text);
    }
}

package io.hanjul.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A piece of news that a payment gateway sent of its own accord.
 *
 * @param value a UUIDv7
 */
public record WebhookId(UUID value) implements Id {

    /** Reads the lower-case text form; throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator
    public static WebhookId of(String text) {
        return new WebhookId(Id.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}

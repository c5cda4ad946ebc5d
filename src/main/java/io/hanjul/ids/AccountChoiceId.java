package io.hanjul.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * That a place was given an account at the payment gateway.
 *
 * @param value a UUIDv7 unless said otherwise
 */
public record AccountChoiceId(UUID value) implements Id {

    /** Reads the lower-case text form; throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator
    public static AccountChoiceId of(String text) {
        return new AccountChoiceId(Id.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}

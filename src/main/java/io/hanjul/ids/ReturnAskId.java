package io.hanjul.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Somebody who asked for what comes back.
 *
 * @param value a UUIDv7 unless said otherwise
 */
public record ReturnAskId(UUID value) implements Id {

    /** Reads the lower-case text form; throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator
    public static ReturnAskId of(String text) {
        return new ReturnAskId(Id.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}

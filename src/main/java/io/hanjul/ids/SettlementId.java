package io.hanjul.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A day of a place's money, settled by itself.
 *
 * @param value a UUIDv7 unless said otherwise
 */
public record SettlementId(UUID value) implements Id {

    /** Reads the lower-case text form; throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator
    public static SettlementId of(String text) {
        return new SettlementId(Id.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}

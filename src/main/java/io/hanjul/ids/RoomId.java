package io.hanjul.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A waiting room.
 *
 * @param value a UUIDv7 unless said otherwise
 */
public record RoomId(UUID value) implements Id {

    /** Reads the lower-case text form; throws {@link IllegalArgumentException} for anything else. */
    @JsonCreator
    public static RoomId of(String text) {
        return new RoomId(Id.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}

package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.secrets.Secrets;
import io.hanjul.waitingroom.line.RoomKeys;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the keys of each room from the secrets of this installation. */
@Component
class RoomSecrets {

    private final Map<Integer, byte[]> masters;
    private final int signingKid;

    RoomSecrets(Secrets secrets) {
        this.masters = secrets.rooms().stream()
                .collect(Collectors.toUnmodifiableMap(key -> Integer.valueOf(key.kid()), Secrets.Key::bytes));
        this.signingKid = Integer.parseInt(secrets.rooms().getFirst().kid());
    }

    /** The key id under which rooms are opened now. */
    int signingKid() {
        return signingKid;
    }

    /** The keys of a room that was opened under the given key id. */
    RoomKeys of(RoomId room, int roomKid) {
        return new RoomKeys(room.value(), masters, signingKid, roomKid);
    }
}

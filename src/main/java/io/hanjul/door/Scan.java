package io.hanjul.door;

import io.hanjul.ids.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody at a door has seen.
 *
 * @param mark id of this act, given by the device: the same one again is the same act
 * @param ticket the text of a QR code, or a booking code as it was typed
 * @param gate what the door is called
 * @param units who is to come in; empty for all of the booking who are not in yet
 * @param atMost how many of those, when not all come at once
 * @param seenAt when the device saw it, if it could not ask at that moment
 */
public record Scan(String mark, String ticket, String gate, List<UnitId> units, int atMost, Optional<Instant> seenAt) {}

package io.hanjul.door;

import io.hanjul.ids.UnitId;
import java.util.List;

/**
 * Somebody has come in.
 *
 * @param unitIds who: the units that this scan let in
 * @param guest their booking as it is now
 */
public record CheckInView(List<UnitId> unitIds, GuestView guest) {}

package io.hanjul.booking;

import io.hanjul.ids.UnitId;
import java.util.List;

/**
 * Units that are to be exchanged.
 *
 * @param from units of the booking
 * @param to as many others, instead of them
 */
public record MoveNamed(List<UnitId> from, List<UnitId> to) {}

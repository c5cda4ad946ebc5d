package io.hanjul.booking;

import io.hanjul.ids.SessionId;
import java.util.List;

/**
 * Free units beside each other. A hint, made from stock that may be a second old: only a hold gives anybody anything.
 *
 * @param sessionId session of all units
 * @param units along their line; empty when no such units are free
 */
public record Suggestion(SessionId sessionId, List<UnitLine> units) {}

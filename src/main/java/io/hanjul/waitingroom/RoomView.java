package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.ids.SaleId;
import java.time.Instant;

/**
 * A waiting room as everybody may see it.
 *
 * @param id the room
 * @param saleId the sale that it protects
 * @param state what it does at the moment
 * @param ratePerMinute most people let in per minute
 * @param maxInside most people inside at once
 * @param opensAt when calling starts, which is when the sale opens; the line forms before
 */
public record RoomView(RoomId id, SaleId saleId, RoomState state, int ratePerMinute, int maxInside, Instant opensAt) {}

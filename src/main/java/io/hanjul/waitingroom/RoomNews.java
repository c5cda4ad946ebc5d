package io.hanjul.waitingroom;

import io.hanjul.ids.RoomId;
import io.hanjul.waitingroom.line.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What has happened in rooms since they were read last, by room; where nothing has, a room is missing.
 *
 * @param at before it was asked for
 * @param left turns that were left
 * @param calls moves of the line
 * @param taken places that are taken now
 */
record RoomNews(
        Instant at,
        Map<RoomId, List<Turn>> left,
        Map<RoomId, List<CallTable.Call>> calls,
        Map<RoomId, RoomTakenTable.Taken> taken) {}

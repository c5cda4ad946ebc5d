package io.hanjul.place;

import io.hanjul.ids.UnitId;

/**
 * What is sold of a place: a seat, a table, a connector, or an area that is sold by number.
 *
 * @param id its id
 * @param ordinal 0 to n−1 over the layout; the index in availability snapshots
 * @param section name of its section
 * @param row label of its row
 * @param label its own label within the row
 * @param category its price category
 * @param kind what it is
 * @param accessible whether a wheelchair user can take it
 * @param capacity people it takes, 1 to 100; of an area, how many are sold, up to 100,000
 * @param x to the right, in the plan's own unit
 * @param y downwards, in the plan's own unit
 */
public record Unit(
        UnitId id,
        int ordinal,
        String section,
        String row,
        String label,
        String category,
        UnitKind kind,
        boolean accessible,
        int capacity,
        double x,
        double y) {}

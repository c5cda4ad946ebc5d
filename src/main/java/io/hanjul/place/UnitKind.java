package io.hanjul.place;

/** What one unit of a layout is. */
public enum UnitKind {
    SEAT,
    TABLE,
    CONNECTOR,
    /** A part of the place where people stand, or park, where they like; sold by number. */
    AREA
}

package io.hanjul.place;

/** What one unit of a layout is. */
public enum UnitKind {
    SEAT,
    TABLE,
    CONNECTOR
}

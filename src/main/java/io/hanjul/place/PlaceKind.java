package io.hanjul.place;

/** What a place is. */
public enum PlaceKind {
    HALL,
    RESTAURANT,
    CHARGER
}

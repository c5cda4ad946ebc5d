package io.hanjul.booking;

import io.hanjul.place.UnitKind;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param units how many beside each other, positive
 * @param people how many they must have room for together
 * @param kind what they are
 * @param categories categories that were asked for; empty when any will do
 * @param accessible how many of them must be wheelchair places
 * @param x where they should be near to
 * @param y where they should be near to
 */
record NearestWish(int units, int people, UnitKind kind, Set<String> categories, int accessible, double x, double y) {}

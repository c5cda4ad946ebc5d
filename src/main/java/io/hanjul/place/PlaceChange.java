package io.hanjul.place;

import io.hanjul.ids.LocalizedText;
import java.util.List;

/**
 * What may change of a place. Its kind and its time zone may not: layouts and sessions were made for them.
 *
 * @param name its name
 * @param address its postal address
 * @param coordinates latitude and longitude, or empty
 */
public record PlaceChange(LocalizedText name, LocalizedText address, List<Double> coordinates) {}

package io.hanjul.place;

import io.hanjul.ids.LayoutId;
import io.hanjul.ids.PlaceId;

/**
 * What an import made.
 *
 * @param id the new layout
 * @param placeId the place that it belongs to
 * @param name its name
 * @param unitCount how many can be sold of it; an area counts as many times as it has room for
 * @param rowCount its rows, after splitting those that stood in several lines
 * @param sectionCount its sections
 */
public record LayoutSummary(LayoutId id, PlaceId placeId, String name, int unitCount, int rowCount, int sectionCount) {}

package io.hanjul.inventory.web;

import io.hanjul.inventory.AvailabilityView;
import java.util.List;

/**
 * What changed from the version before to this one.
 *
 * @param version version after the change
 * @param changes pairs of ordinal and state
 * @param pools areas of which more or less is left, as they are now
 */
record AvailabilityChanges(long version, List<List<Integer>> changes, List<AvailabilityView.Pool> pools) {}

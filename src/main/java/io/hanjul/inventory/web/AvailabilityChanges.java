package io.hanjul.inventory.web;

import java.util.List;

/**
 * What changed from the version before to this one.
 *
 * @param version version after the change
 * @param changes pairs of ordinal and state
 */
record AvailabilityChanges(long version, List<List<Integer>> changes) {}

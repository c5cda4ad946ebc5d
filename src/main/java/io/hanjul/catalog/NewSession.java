package io.hanjul.catalog;

import io.hanjul.ids.LayoutId;
import java.time.Instant;

/**
 * A session to be added to an offering.
 *
 * @param layoutId a layout of the offering's place
 * @param startsAt its start
 * @param endsAt its end; at most 36 hours later
 */
public record NewSession(LayoutId layoutId, Instant startsAt, Instant endsAt) {}

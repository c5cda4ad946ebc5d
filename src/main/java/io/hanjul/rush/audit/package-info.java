/**
 * Whether a sale kept its promises, worked out from what a crowd saw. Pure code over a record of events, so that it can
 * be shown to find what is wrong: start reading at {@link io.hanjul.rush.audit.Audit}.
 */
@NullMarked
package io.hanjul.rush.audit;

import org.jspecify.annotations.NullMarked;

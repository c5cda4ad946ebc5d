package io.hanjul.sandbox;

import java.util.List;

/**
 * One line of the journal: a changed charge and the answer given, in one line so that neither survives without the
 * other.
 *
 * @param charges the charge as it is from now on; none or one
 * @param answers the answer to be repeated for its idempotency key; none or one
 */
record JournalEntry(List<Charge> charges, List<StoredAnswer> answers) {}

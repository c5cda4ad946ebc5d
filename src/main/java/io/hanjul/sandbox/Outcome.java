package io.hanjul.sandbox;

/**
 * What a decision leaves behind.
 *
 * @param entry goes into the journal
 * @param answer goes to the caller, once the entry is on disk
 */
record Outcome(JournalEntry entry, Answer answer) {}

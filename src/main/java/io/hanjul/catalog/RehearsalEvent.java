package io.hanjul.catalog;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SaleId;

/** What happens to a rehearsal. Published synchronously inside the transaction in which it happens. */
public sealed interface RehearsalEvent {

    /** A sale is to be a rehearsal; a listener that has something against it throws, and it stays what it was. */
    record SetUp(SaleId sale) implements RehearsalEvent {}

    /** A rehearsal was ended by somebody. */
    record Ended(SaleId sale, AccountId by) implements RehearsalEvent {}
}

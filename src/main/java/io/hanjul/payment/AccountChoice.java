package io.hanjul.payment;

import io.hanjul.ids.AccountChoiceId;
import io.hanjul.ids.AccountId;
import java.time.Instant;

/**
 * That an operator gave a place an account at the payment gateway.
 *
 * @param id of this choice
 * @param account name of the account; empty for the house's own
 * @param by who chose
 * @param at from when on payments were begun with it
 */
public record AccountChoice(AccountChoiceId id, String account, AccountId by, Instant at) {}

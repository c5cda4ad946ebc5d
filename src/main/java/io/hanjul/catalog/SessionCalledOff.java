package io.hanjul.catalog;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.SessionId;

/**
 * A session does not take place. Published synchronously inside the transaction that says so; what takes long is
 * done after it.
 *
 * @param session the session
 * @param by who called it off
 * @param reason why, in words for guests
 */
public record SessionCalledOff(SessionId session, AccountId by, String reason) {}

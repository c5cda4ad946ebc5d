package io.hanjul.catalog;

import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;

/**
 * A sale is to let a session go, which whoever knows of guests who would lose something by it speaks against. Published
 * synchronously inside the transaction that does it.
 */
public final class SessionOffSale {

    private final SessionId session;
    private final SaleId sale;
    private boolean guests;
    private boolean line;

    SessionOffSale(SessionId session, SaleId sale) {
        this.session = session;
        this.sale = sale;
    }

    /** The session. */
    public SessionId session() {
        return session;
    }

    /** The sale that has sold it until now. */
    public SaleId sale() {
        return sale;
    }

    /** Says that somebody has booked the session or is paying for it; it then stays. */
    public void hasGuests() {
        guests = true;
    }

    /** Says that somebody has joined the line of the sale; all of its sessions then stay. */
    public void hasLine() {
        line = true;
    }

    boolean hadGuests() {
        return guests;
    }

    boolean hadLine() {
        return line;
    }
}

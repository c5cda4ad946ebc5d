-- Whether guests may hand bookings of this sale to somebody else. Its owner says so, at any time, also after the sale.
ALTER TABLE sale ADD COLUMN transferable boolean NOT NULL DEFAULT false CHECK (NOT (transferable AND rehearsal));

ALTER TABLE sale_log
    DROP CONSTRAINT sale_log_act_check,
    ADD CONSTRAINT sale_log_act_check
        CHECK (act IN ('CHANGED', 'CLOSED_EARLY', 'CALLED_OFF', 'SESSION_ADDED', 'SESSION_TAKEN_OUT',
                       'PRESALE_SET', 'PRESALE_ENDED', 'TRANSFERS_ON', 'TRANSFERS_OFF'));

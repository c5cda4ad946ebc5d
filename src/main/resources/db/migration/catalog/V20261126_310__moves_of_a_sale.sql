-- Whether guests of a sale may change to other seats: its owner decides, at any time; off at first. So many minutes before the start
-- it is too late.
ALTER TABLE sale
    ADD COLUMN movable           boolean NOT NULL DEFAULT false,
    ADD COLUMN moves_end_minutes integer NOT NULL DEFAULT 1440 CHECK (moves_end_minutes BETWEEN 0 AND 43200);

ALTER TABLE sale_log DROP CONSTRAINT sale_log_act_check;
ALTER TABLE sale_log ADD CONSTRAINT sale_log_act_check
    CHECK (act IN ('CHANGED', 'CLOSED_EARLY', 'CALLED_OFF', 'SESSION_ADDED', 'SESSION_TAKEN_OUT',
                   'PRESALE_SET', 'PRESALE_ENDED', 'TRANSFERS_ON', 'TRANSFERS_OFF', 'MOVES_ON', 'MOVES_OFF'));

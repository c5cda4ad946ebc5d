-- Sessions are added to a sale and taken out of it. The log keeps when they were to start, for a session may be moved later.
ALTER TABLE sale_log
    DROP CONSTRAINT sale_log_act_check,
    ADD CONSTRAINT sale_log_act_check
        CHECK (act IN ('CHANGED', 'CLOSED_EARLY', 'CALLED_OFF', 'SESSION_ADDED', 'SESSION_TAKEN_OUT')),
    ADD COLUMN session_starts timestamptz[] NOT NULL DEFAULT '{}';

-- Nodes remember for a second which sale sells a session, so another sale takes one only a few seconds after.
ALTER TABLE session
    ADD COLUMN taken_out_of uuid,
    ADD COLUMN taken_out_at timestamptz,
    ADD CONSTRAINT session_taken_out CHECK ((taken_out_of IS NULL) = (taken_out_at IS NULL));

-- Who waits for what comes back of a session that is called off is told so: the ask ends, and says why.
ALTER TABLE return_ask DROP CONSTRAINT return_ask_state_check;
ALTER TABLE return_ask ADD CONSTRAINT return_ask_state_check
    CHECK (state IN ('WAITING', 'OFFERED', 'TAKEN', 'LEFT', 'MISSED', 'ENDED', 'CALLED_OFF'));

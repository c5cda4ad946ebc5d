-- What changed is noted by the statement that raises the version of the session's stock, and by no other: there is a
-- row of it for each. Where many sessions are sold at once, asking that again cost each claim as much as its own line.
ALTER TABLE stock_change DROP CONSTRAINT stock_change_session_id_fkey;

-- A hold and its lines are written by the transaction that raises the version of their session's stock, and by no other:
-- a row of it is missing for none of them. Asked again row by row, that took a third of what a hold costs PostgreSQL.
ALTER TABLE hold DROP CONSTRAINT hold_session_id_fkey;
ALTER TABLE hold_line DROP CONSTRAINT hold_line_hold_id_fkey;

-- Holds that have no place inside a room to end with need no entry.
DROP INDEX hold_of_admission;
CREATE INDEX hold_of_admission ON hold (admission_id) WHERE state = 'ACTIVE' AND admission_id IS NOT NULL;

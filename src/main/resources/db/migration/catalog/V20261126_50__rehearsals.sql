-- A rehearsal is a sale to simulated guests. It ends when somebody says so; then what was bought in it is called off,
-- and its sessions are free again. A session made for a rehearsal stays with it and is never shown to guests.
ALTER TABLE sale
    ADD COLUMN rehearsal            boolean NOT NULL DEFAULT false,
    ADD COLUMN rehearsal_ended_at   timestamptz,
    ADD COLUMN rehearsal_cleared_at timestamptz,
    ADD CHECK (rehearsal OR rehearsal_ended_at IS NULL),
    ADD CHECK (rehearsal_cleared_at IS NULL OR rehearsal_ended_at IS NOT NULL);
CREATE INDEX sale_rehearsal ON sale (id) WHERE rehearsal;

ALTER TABLE session ADD COLUMN rehearsal boolean NOT NULL DEFAULT false;

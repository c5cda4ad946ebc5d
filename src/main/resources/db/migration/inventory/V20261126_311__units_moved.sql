-- A unit that its booking has left for another one was not given back: nothing was cancelled.
ALTER TABLE hold_line ADD COLUMN moved boolean NOT NULL DEFAULT false;
ALTER TABLE hold_line ADD CHECK (NOT moved OR released_at IS NOT NULL);

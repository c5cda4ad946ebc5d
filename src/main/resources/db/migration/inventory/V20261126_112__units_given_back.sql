-- A unit of a confirmed hold that was given back while the rest stayed. Its cell is somebody else's to claim.
ALTER TABLE hold_line ADD COLUMN released_at timestamptz;

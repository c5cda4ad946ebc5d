-- Why a session does not take place; empty for one that does. Guests read it.
ALTER TABLE session ADD COLUMN called_off text NOT NULL DEFAULT '' CHECK (length(called_off) <= 200);

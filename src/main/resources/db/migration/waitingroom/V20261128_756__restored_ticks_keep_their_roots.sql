-- The draw of a tick follows from the roots, too, so one that a guest shows brings them back with it.
ALTER TABLE recovery_tick ADD COLUMN roots text NOT NULL DEFAULT '';

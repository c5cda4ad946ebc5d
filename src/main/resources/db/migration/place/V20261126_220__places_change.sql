-- Places are changed by those who manage them, and not everybody knows where on earth theirs is.

ALTER TABLE place
    ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    ALTER COLUMN latitude DROP NOT NULL,
    ALTER COLUMN longitude DROP NOT NULL,
    ADD CHECK ((latitude IS NULL) = (longitude IS NULL));

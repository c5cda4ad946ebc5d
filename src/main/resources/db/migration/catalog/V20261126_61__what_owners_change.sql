-- Owners change what they have set up. A version counts the changes of a row by hand; an update names the one it saw.
-- Guests see an offering while it is published.
ALTER TABLE offering
    ADD COLUMN state   text    NOT NULL DEFAULT 'PUBLISHED' CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE offering ALTER COLUMN state DROP DEFAULT;

-- A session whose seats were laid out for a sale keeps its layout. Of those from before we do not know; so they do.
ALTER TABLE session
    ADD COLUMN laid_out boolean NOT NULL DEFAULT true,
    ADD COLUMN version  integer NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE session
    ALTER COLUMN laid_out SET DEFAULT false,
    ADD CONSTRAINT session_on_sale_is_laid_out CHECK (sale_id IS NULL OR laid_out);

-- A sale ends when its window does, or by hand: closed early once it was open, called off before. Its reason is public.
ALTER TABLE sale
    ADD COLUMN version       integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    ADD COLUMN ending        text    NOT NULL DEFAULT 'AS_PLANNED'
        CHECK (ending IN ('AS_PLANNED', 'CLOSED_EARLY', 'CALLED_OFF')),
    ADD COLUMN ending_reason text    NOT NULL DEFAULT '',
    ADD CONSTRAINT sale_ending_has_reason CHECK ((ending = 'AS_PLANNED') = (ending_reason = ''));

-- Who changed a sale, when, and why; the window is the one after it.
CREATE TABLE sale_log (
    sale_id    uuid        NOT NULL REFERENCES sale,
    version    integer     NOT NULL CHECK (version > 1),
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid        NOT NULL,
    act        text        NOT NULL CHECK (act IN ('CHANGED', 'CLOSED_EARLY', 'CALLED_OFF')),
    reason     text        NOT NULL,
    opens_at   timestamptz NOT NULL,
    closes_at  timestamptz NOT NULL,
    PRIMARY KEY (sale_id, version)
);

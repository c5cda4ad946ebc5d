-- Until then only who has redeemed an access code may join the line of the sale, and hold anything in it.
CREATE TABLE presale (
    sale_id uuid        PRIMARY KEY REFERENCES sale,
    ends_at timestamptz NOT NULL
);
CREATE INDEX presale_by_end ON presale (ends_at);

-- A code lets in as many accounts as it has uses. It stands here as it is, for its owner hands it out again: it opens no
-- account and moves no money.
CREATE TABLE access_code (
    sale_id      uuid        NOT NULL REFERENCES presale,
    code         text        NOT NULL CHECK (code ~ '^[A-Z0-9]{4,32}$'),
    uses         integer     NOT NULL CHECK (uses BETWEEN 1 AND 100000),
    used         integer     NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND uses),
    note         text        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    withdrawn_at timestamptz,
    PRIMARY KEY (sale_id, code)
);

-- Who may come in, by which code. It stays when the code is withdrawn.
CREATE TABLE sale_access (
    sale_id    uuid        NOT NULL,
    account_id uuid        NOT NULL,
    code       text        NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (sale_id, account_id)
);

ALTER TABLE sale_log
    DROP CONSTRAINT sale_log_act_check,
    ADD CONSTRAINT sale_log_act_check
        CHECK (act IN ('CHANGED', 'CLOSED_EARLY', 'CALLED_OFF', 'SESSION_ADDED', 'SESSION_TAKEN_OUT',
                       'PRESALE_SET', 'PRESALE_ENDED'));

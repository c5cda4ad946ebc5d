-- Whose account at the gateway takes what is paid for a payee: the newest row counts, and one without any has the house's own (empty). A
-- row holds the name of a configured account and never a key.
CREATE TABLE payee_account (
    id         uuid        PRIMARY KEY,
    payee_id   uuid        NOT NULL,
    account    text        NOT NULL CHECK (account ~ '^[a-z0-9-]{0,40}$'),
    changed_by uuid        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX payee_account_of_payee ON payee_account (payee_id, id DESC);

-- The account with which a payment was begun; whatever is asked about it later is asked there.
ALTER TABLE payment ADD COLUMN account text NOT NULL DEFAULT '' CHECK (account ~ '^[a-z0-9-]{0,40}$');

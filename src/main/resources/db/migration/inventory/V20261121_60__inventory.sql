-- What can be sold, and who has it. Time is the database's alone: clock_timestamp(), never now().

CREATE TABLE session_stock (
    session_id uuid    PRIMARY KEY,
    sale_id    uuid    NOT NULL,
    layout_id  uuid    NOT NULL,
    cells      integer NOT NULL CHECK (cells > 0),
    version    bigint  NOT NULL DEFAULT 1 CHECK (version > 0)
) WITH (fillfactor = 50);

-- The delta of one version: ordinal * 4 + state of each cell that changed. Kept for minutes; an older reader
-- takes a whole snapshot instead.
CREATE TABLE stock_change (
    session_id uuid        NOT NULL REFERENCES session_stock,
    version    bigint      NOT NULL,
    changes    integer[]   NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (session_id, version)
);
CREATE INDEX stock_change_at ON stock_change (at);

CREATE TABLE hold (
    id              uuid        PRIMARY KEY,
    session_id      uuid        NOT NULL REFERENCES session_stock,
    sale_id         uuid        NOT NULL,
    account_id      uuid        NOT NULL,
    admission_id    uuid,
    state           text        NOT NULL DEFAULT 'ACTIVE'
        CHECK (state IN ('ACTIVE', 'CONFIRMED', 'RELEASED', 'EXPIRED', 'REVOKED')),
    units           integer     NOT NULL CHECK (units BETWEEN 1 AND 50),
    shown_until     timestamptz NOT NULL,
    held_until      timestamptz NOT NULL CHECK (held_until >= shown_until),
    extended        boolean     NOT NULL DEFAULT false,
    idempotency_key text        NOT NULL,
    fingerprint     text        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at        timestamptz,
    UNIQUE (account_id, idempotency_key),
    CHECK ((state = 'ACTIVE') = (ended_at IS NULL))
) WITH (fillfactor = 70);
CREATE INDEX hold_of_person ON hold (sale_id, account_id) WHERE state IN ('ACTIVE', 'CONFIRMED');
CREATE INDEX hold_of_admission ON hold (admission_id) WHERE state = 'ACTIVE';
CREATE INDEX hold_due ON hold (held_until) WHERE state = 'ACTIVE';

CREATE TABLE hold_line (
    hold_id  uuid     NOT NULL REFERENCES hold,
    unit_id  uuid     NOT NULL,
    slot     smallint NOT NULL DEFAULT 0,
    category text     NOT NULL,
    amount   bigint   NOT NULL CHECK (amount >= 0),
    currency text     NOT NULL,
    PRIMARY KEY (hold_id, unit_id, slot)
);

-- The atom: one unit of one session in one step of time. It can be claimed when it is FREE, or HELD and run out.
CREATE TABLE cell (
    session_id uuid     NOT NULL REFERENCES session_stock,
    unit_id    uuid     NOT NULL,
    slot       smallint NOT NULL DEFAULT 0 CHECK (slot >= 0),
    ordinal    integer  NOT NULL CHECK (ordinal >= 0),
    state      text     NOT NULL DEFAULT 'FREE' CHECK (state IN ('FREE', 'HELD', 'SOLD', 'BLOCKED')),
    hold_id    uuid     REFERENCES hold,
    held_until timestamptz,
    booking_id uuid,
    PRIMARY KEY (session_id, unit_id, slot),
    CHECK ((state = 'HELD') = (held_until IS NOT NULL)),
    CHECK ((state IN ('HELD', 'SOLD')) = (hold_id IS NOT NULL)),
    CHECK ((state = 'SOLD') = (booking_id IS NOT NULL))
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);

-- One payment for one reference (a hold). States follow Toss Payments, and UNKNOWN is our own: nobody knows yet.
CREATE TABLE payment (
    id              uuid        PRIMARY KEY,
    reference       uuid        NOT NULL UNIQUE,
    owner_id        uuid        NOT NULL,
    order_name      text        NOT NULL CHECK (length(order_name) BETWEEN 1 AND 100),
    amount          bigint      NOT NULL CHECK (amount >= 0),
    currency        text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    state           text        NOT NULL CHECK (state IN ('READY', 'IN_PROGRESS', 'DONE', 'ABORTED', 'EXPIRED',
                                                          'UNKNOWN', 'CANCELED', 'PARTIAL_CANCELED')),
    attempt_id      uuid,
    gateway_key     text        NOT NULL,
    failure_code    text        NOT NULL,
    failure_message text        NOT NULL,
    tries           integer     NOT NULL,
    next_look_at    timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    CHECK (state NOT IN ('IN_PROGRESS', 'UNKNOWN') OR attempt_id IS NOT NULL),
    CHECK ((state IN ('DONE', 'CANCELED', 'PARTIAL_CANCELED')) = (gateway_key <> ''))
);

-- What the reconciler looks for.
CREATE INDEX payment_undecided ON payment (next_look_at) WHERE state IN ('IN_PROGRESS', 'UNKNOWN');
CREATE INDEX payment_unpaid ON payment (changed_at) WHERE state IN ('READY', 'ABORTED');

-- One confirmation of one checkout. Its id is the idempotency key at the gateway.
CREATE TABLE payment_attempt (
    id              uuid        PRIMARY KEY,
    payment_id      uuid        NOT NULL REFERENCES payment,
    payment_key     text        NOT NULL CHECK (length(payment_key) BETWEEN 1 AND 200),
    state           text        NOT NULL CHECK (state IN ('STARTED', 'UNKNOWN', 'APPROVED', 'DECLINED')),
    failure_code    text        NOT NULL,
    started_at      timestamptz NOT NULL,
    ended_at        timestamptz,
    UNIQUE (payment_id, payment_key),
    CHECK ((state IN ('APPROVED', 'DECLINED')) = (ended_at IS NOT NULL))
);

-- A payment is approved once.
CREATE UNIQUE INDEX payment_attempt_approved ON payment_attempt (payment_id) WHERE state = 'APPROVED';

-- All of a payment's money on its way back.
CREATE TABLE refund (
    id            uuid        PRIMARY KEY,
    payment_id    uuid        NOT NULL UNIQUE REFERENCES payment,
    amount        bigint      NOT NULL CHECK (amount >= 0),
    currency      text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    reason        text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    state         text        NOT NULL CHECK (state IN ('REQUESTED', 'DONE', 'REFUSED')),
    failure_code  text        NOT NULL,
    tries         integer     NOT NULL,
    next_try_at   timestamptz NOT NULL,
    requested_at  timestamptz NOT NULL,
    settled_at    timestamptz,
    CHECK ((state = 'REQUESTED') = (settled_at IS NULL))
);

CREATE INDEX refund_requested ON refund (next_try_at) WHERE state = 'REQUESTED';

-- What gateways tell of their own accord. Nobody signs it, so it is a hint: what it claims is asked about before anything
-- follows from it. Of the message only that is kept; the rest is about the payer's card and of no use here.
CREATE TABLE webhook (
    id              uuid        PRIMARY KEY,
    payment_id      uuid        NOT NULL REFERENCES payment,
    -- The gateway's id of the transmission, the same when it tells again; else a hash of the message.
    transmission    text        NOT NULL CHECK (length(transmission) BETWEEN 1 AND 100),
    status          text        NOT NULL CHECK (status IN ('DONE', 'CANCELED', 'PARTIAL_CANCELED', 'ABORTED', 'EXPIRED')),
    balance         bigint      CHECK (balance >= 0),
    -- Whether the payment was undecided when the news came.
    awaited         boolean     NOT NULL,
    times           integer     NOT NULL CHECK (times >= 1),
    outcome         text        NOT NULL CHECK (outcome IN ('RECEIVED', 'KNOWN', 'AWAITED', 'IN_ORDER', 'REOPENED', 'DIFFERS')),
    tries           integer     NOT NULL,
    next_look_at    timestamptz NOT NULL,
    received_at     timestamptz NOT NULL,
    settled_at      timestamptz,
    UNIQUE (payment_id, transmission),
    CHECK ((outcome = 'RECEIVED') = (settled_at IS NULL))
);

-- What is to be looked into, and what is old enough to be forgotten.
CREATE INDEX webhook_received ON webhook (next_look_at) WHERE outcome = 'RECEIVED';
CREATE INDEX webhook_settled ON webhook (settled_at) WHERE outcome <> 'RECEIVED';

-- What the gateway said when it was last asked about an undecided payment, and whether an operator wants it called off: from then on
-- nothing approves it, and the reconciler calls it off whatever the gateway has made of it.
ALTER TABLE payment
    ADD COLUMN last_answer       text NOT NULL DEFAULT '' CHECK (length(last_answer) <= 200),
    ADD COLUMN asked_at          timestamptz,
    ADD COLUMN call_off_asked_at timestamptz;

-- What operators did about a payment, and why.
CREATE TABLE payment_event (
    id         uuid        PRIMARY KEY,
    payment_id uuid        NOT NULL REFERENCES payment,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind       text        NOT NULL CHECK (kind IN ('ASKED', 'CALLED_OFF', 'SETTLED_BY_HAND', 'REFUND_RETRIED')),
    account_id uuid        NOT NULL,
    reason     text        NOT NULL CHECK (length(reason) <= 200),
    outcome    text        NOT NULL CHECK (length(outcome) <= 200)
);
CREATE INDEX payment_event_of_payment ON payment_event (payment_id, id);

-- Refunds that a person has to look at.
CREATE INDEX refund_refused ON refund (id) WHERE state = 'REFUSED';

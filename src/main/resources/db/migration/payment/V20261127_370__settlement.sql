-- For whom a payment is made, in the words of the module above (a place's id). NULL for one that nobody could place.
ALTER TABLE payment ADD COLUMN payee_id uuid;
CREATE INDEX payment_of_payee ON payment (payee_id, id);

-- What the gateway's books say of a payment, as it told when it was last asked for a settlement.
CREATE TABLE gateway_line (
    payment_id  uuid        PRIMARY KEY REFERENCES payment,
    answer      text        NOT NULL CHECK (answer IN ('UNASKED', 'TOLD', 'SILENT')),
    tries       integer     NOT NULL,
    -- When it is to be asked; NULL when it was and has answered.
    next_ask_at timestamptz,
    asked_at    timestamptz,
    taken       bigint      NOT NULL CHECK (taken >= 0),
    taken_at    timestamptz,
    CHECK ((answer = 'UNASKED') = (asked_at IS NULL)),
    CHECK ((taken = 0) = (taken_at IS NULL))
);
CREATE INDEX gateway_line_due ON gateway_line (next_ask_at) WHERE next_ask_at IS NOT NULL;

-- What it gave back of it.
CREATE TABLE gateway_return (
    payment_id      uuid        NOT NULL REFERENCES gateway_line,
    transaction_key text        NOT NULL CHECK (length(transaction_key) BETWEEN 1 AND 200),
    amount          bigint      NOT NULL CHECK (amount > 0),
    at              timestamptz NOT NULL,
    PRIMARY KEY (payment_id, transaction_key)
);

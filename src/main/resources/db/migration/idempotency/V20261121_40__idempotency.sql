-- The answer to a repeated unsafe request. scope is account and route; a key is unique within it.
CREATE TABLE idempotency_record (
    scope         text        NOT NULL,
    key           text        NOT NULL CHECK (length(key) BETWEEN 8 AND 255),
    fingerprint   text        NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    state         text        NOT NULL CHECK (state IN ('RUNNING', 'DONE')),
    run_id        uuid        NOT NULL,
    lease_until   timestamptz NOT NULL,
    status        integer     NOT NULL,
    location      text        NOT NULL,
    body          text        NOT NULL,
    first_used_at timestamptz NOT NULL,
    PRIMARY KEY (scope, key),
    CHECK ((state = 'DONE') = (status BETWEEN 200 AND 299))
);

CREATE INDEX idempotency_record_age ON idempotency_record (first_used_at);

-- Crowds of simulated guests that the server itself sent at rehearsals; what came of each is kept.
CREATE TABLE crowd (
    id           uuid PRIMARY KEY,
    sale_id      uuid NOT NULL REFERENCES sale (id),
    sent_by      uuid NOT NULL,
    guests       integer NOT NULL CHECK (guests >= 1),
    curve        text NOT NULL CHECK (curve IN ('BURST', 'STEADY')),
    over_seconds integer NOT NULL CHECK (over_seconds >= 1),
    state        text NOT NULL CHECK (state IN ('RUNNING', 'FINISHED', 'CANCELLED', 'FAILED')),
    started_at   timestamptz NOT NULL,
    seen_at      timestamptz NOT NULL,
    ended_at     timestamptz,
    progress     text NOT NULL,
    report       text NOT NULL,
    failure      text NOT NULL,
    CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
    CHECK (state <> 'FINISHED' OR report <> '')
);
CREATE UNIQUE INDEX crowd_one_at_once ON crowd (sale_id) WHERE state = 'RUNNING';
CREATE INDEX crowd_of_sale ON crowd (sale_id, id);

-- Everybody may read the chain of a room. Who gave an order stands beside the entry, and no longer in what is hashed and shown.
ALTER TABLE room_log
    ADD COLUMN by_account uuid,
    DROP CONSTRAINT room_log_kind_check,
    ADD CONSTRAINT room_log_kind_check CHECK (kind IN ('OPEN', 'MOVE', 'MODE', 'CLOSE'));

-- Orders of earlier versions begin with the account.
UPDATE room_log SET by_account = CAST(substring(body FROM 4 FOR 36) AS uuid) WHERE kind = 'MODE';

ALTER TABLE room_log
    ADD CONSTRAINT orders_are_somebodys CHECK ((kind = 'MODE') = (by_account IS NOT NULL));

-- When the key of the room's seeds was told. From then on nothing of the line can change.
ALTER TABLE room ADD COLUMN ended_at timestamptz;

CREATE INDEX room_not_ended ON room (closes_at) WHERE ended_at IS NULL;

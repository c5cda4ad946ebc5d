-- When the rooms were looked after last, by any node: longer ago than a few seconds, nobody could come in meanwhile.
CREATE TABLE room_pulse (
    one boolean PRIMARY KEY DEFAULT TRUE CHECK (one),
    at  timestamptz NOT NULL
);

INSERT INTO room_pulse (at) VALUES (clock_timestamp());

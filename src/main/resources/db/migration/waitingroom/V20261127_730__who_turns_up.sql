-- How many of those called have turned up, let in or not, and in which twelfth of the time that they had.
ALTER TABLE room_call
    ADD COLUMN came integer NOT NULL DEFAULT 0 CHECK (came >= 0),
    ADD COLUMN came_in integer[] NOT NULL DEFAULT '{0,0,0,0,0,0,0,0,0,0,0,0}' CHECK (cardinality(came_in) = 12);

-- Of the calls of earlier versions is known who was let in, and not when; the latest are measured soon.
UPDATE room_call SET came = arrived, came_in[1] = arrived
WHERE called_at > clock_timestamp() - CAST('1 hour' AS interval);

-- Who came in time, met a full room and waits at the door.
CREATE INDEX turn_return_at_door ON turn_return (room_id, ordinal) WHERE at_door AND NOT arrived;

-- What calls go by: which share turns up, in thousandths, and what the sale has left; and what held them back last.
ALTER TABLE room
    ADD COLUMN show_per_mille integer NOT NULL DEFAULT 1000 CHECK (show_per_mille BETWEEN 300 AND 1000),
    ADD COLUMN shown_at timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z',
    ADD COLUMN stock_left text NOT NULL DEFAULT 'UNKNOWN'
        CHECK (stock_left IN ('UNKNOWN', 'SOME', 'NONE_FREE', 'SOLD_OUT')),
    ADD COLUMN left_at timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z',
    ADD COLUMN held_by text NOT NULL DEFAULT 'RATE' CHECK (held_by IN ('RATE', 'PLACES', 'STOCK'));

ALTER TABLE room_log
    DROP CONSTRAINT room_log_kind_check,
    ADD CONSTRAINT room_log_kind_check
        CHECK (kind IN ('OPEN', 'TICKETS', 'DRAW', 'MOVE', 'MODE', 'CLOSE', 'SHOW', 'STOCK'));

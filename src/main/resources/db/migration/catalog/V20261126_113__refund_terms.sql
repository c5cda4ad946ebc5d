-- What guests get back who give an offering back, where its owner wants other terms than the settings say: each share of the
-- price (percent) until so many minutes before the start, the earliest end first; and in full for so many minutes after
-- the booking, when it was booked on the day itself.
CREATE TABLE offering_refund_terms (
    offering_id   uuid      PRIMARY KEY REFERENCES offering,
    minutes       integer[] NOT NULL,
    percents      integer[] NOT NULL,
    grace_minutes integer   NOT NULL CHECK (grace_minutes BETWEEN 0 AND 1440),
    CHECK (cardinality(minutes) = cardinality(percents) AND cardinality(minutes) <= 10)
);

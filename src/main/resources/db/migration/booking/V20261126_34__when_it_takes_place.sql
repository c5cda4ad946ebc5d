-- When it takes place, as it was when it was booked: a guest's list is in this order.
ALTER TABLE booking ADD COLUMN starts_at timestamptz, ADD COLUMN ends_at timestamptz;

-- Bookings that are there already learn it once from the catalog; from now on whoever books says it.
UPDATE booking AS b SET starts_at = s.starts_at, ends_at = s.ends_at FROM session AS s WHERE s.id = b.session_id;

ALTER TABLE booking
    ALTER COLUMN starts_at SET NOT NULL,
    ALTER COLUMN ends_at SET NOT NULL,
    ADD CHECK (starts_at < ends_at);
CREATE INDEX booking_by_start ON booking (account_id, starts_at, id);

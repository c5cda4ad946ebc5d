-- Bookings of simulated guests. Takings leave them out.
ALTER TABLE booking ADD COLUMN rehearsal boolean NOT NULL DEFAULT false;
CREATE INDEX booking_of_rehearsal ON booking (sale_id, id) WHERE rehearsal;

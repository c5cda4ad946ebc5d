-- Bookings that an organiser makes for somebody: without an account and without the gateway. What was taken at the box office is noted
-- as the amount and stands in no ledger of a gateway.
ALTER TABLE booking
    ALTER COLUMN payment_id DROP NOT NULL,
    ADD COLUMN kind         text NOT NULL DEFAULT 'SOLD' CHECK (kind IN ('SOLD', 'COMPLIMENTARY', 'BOX_OFFICE')),
    ADD COLUMN guest_name   text NOT NULL DEFAULT '' CHECK (length(guest_name) <= 60),
    ADD COLUMN issue_reason text NOT NULL DEFAULT '',
    ADD CHECK ((kind = 'SOLD') = (payment_id IS NOT NULL)),
    ADD CHECK ((kind = 'SOLD') = (guest_name = '')),
    ADD CHECK (kind <> 'COMPLIMENTARY' OR amount = 0);
CREATE INDEX booking_issued ON booking (session_id, id) WHERE kind <> 'SOLD';

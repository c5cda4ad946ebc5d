-- A booking that is handed over has another guest, who may choose a key that the first one used.
DROP INDEX booking_event_of_request;
CREATE UNIQUE INDEX booking_event_of_request ON booking_event (booking_id, actor, request_key) WHERE request_key <> '';

-- What moved on a day is found by its time, so that settling a day does not walk through all payments of a place.
CREATE INDEX payment_paid_at ON payment (payee_id, COALESCE(approved_at, changed_at)) WHERE gateway_key <> '';
CREATE INDEX refund_requested_at ON refund (requested_at);
CREATE INDEX refund_settled_at ON refund (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX gateway_line_taken_at ON gateway_line (taken_at) WHERE taken_at IS NOT NULL;
CREATE INDEX gateway_return_at ON gateway_return (at);

-- What ended soon after it was tried is found with the try; only the few that did not need an index of their own.
CREATE INDEX payment_attempt_ended_late ON payment_attempt (ended_at) WHERE ended_at - started_at > interval '1 minute';

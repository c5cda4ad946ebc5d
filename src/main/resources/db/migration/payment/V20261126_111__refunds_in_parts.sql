-- A payment is given back in as many parts as its owner gives things back, and never more of it than was paid.
ALTER TABLE refund DROP CONSTRAINT refund_payment_id_key;
CREATE INDEX refund_of_payment ON refund (payment_id, id);

ALTER TABLE payment ADD COLUMN refund_asked bigint NOT NULL DEFAULT 0;
UPDATE payment AS p SET refund_asked = r.amount FROM refund AS r WHERE r.payment_id = p.id;
ALTER TABLE payment ADD CONSTRAINT payment_refund_asked CHECK (refund_asked BETWEEN 0 AND amount);

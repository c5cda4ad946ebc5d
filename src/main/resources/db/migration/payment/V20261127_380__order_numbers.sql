-- The number under which the gateway knows a payment. The first is the payment's id. Once that order is over at the gateway (it was called
-- off, or a card was charged and given everything back), the payment goes on under a new one; the old ones are kept with it.
ALTER TABLE payment
    ADD COLUMN order_id       uuid,
    ADD COLUMN earlier_orders uuid[] NOT NULL DEFAULT '{}';
UPDATE payment SET order_id = id;
ALTER TABLE payment
    ALTER COLUMN order_id SET NOT NULL,
    ADD CONSTRAINT payment_orders
        CHECK ((order_id = id) = (earlier_orders = '{}') AND NOT order_id = ANY (earlier_orders));

-- Whose a number is: a payment's id, or one of these two, which are few.
CREATE UNIQUE INDEX payment_renewed_order ON payment (order_id) WHERE order_id <> id;
CREATE INDEX payment_earlier_orders ON payment USING gin (earlier_orders) WHERE earlier_orders <> '{}';

-- News are about one order.
ALTER TABLE webhook
    ADD COLUMN order_id uuid,
    DROP CONSTRAINT webhook_outcome_check;
UPDATE webhook SET order_id = payment_id;
ALTER TABLE webhook
    ALTER COLUMN order_id SET NOT NULL,
    ADD CONSTRAINT webhook_outcome
        CHECK (outcome IN ('RECEIVED', 'KNOWN', 'AWAITED', 'IN_ORDER', 'REOPENED', 'GIVEN_BACK', 'DIFFERS'));

-- The gateway's books are kept by order.
ALTER TABLE gateway_return DROP CONSTRAINT gateway_return_payment_id_fkey;
ALTER TABLE gateway_return RENAME COLUMN payment_id TO order_id;
ALTER TABLE gateway_line
    DROP CONSTRAINT gateway_line_pkey,
    ADD COLUMN order_id uuid;
UPDATE gateway_line SET order_id = payment_id;
ALTER TABLE gateway_line ADD PRIMARY KEY (order_id);
CREATE INDEX gateway_line_of_payment ON gateway_line (payment_id);
ALTER TABLE gateway_return
    ADD CONSTRAINT gateway_return_of_line FOREIGN KEY (order_id) REFERENCES gateway_line ON DELETE CASCADE;

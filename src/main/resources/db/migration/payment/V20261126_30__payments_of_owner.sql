-- A payer looks at what became of their payments.
CREATE INDEX payment_of_owner ON payment (owner_id, id DESC);

-- What a receipt says of a payment, as the gateway told it when it took the money: never more of a card than it masked.
ALTER TABLE payment
    ADD COLUMN method          text NOT NULL DEFAULT 'UNKNOWN'
        CHECK (method IN ('CARD', 'EASY_PAY', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'PHONE', 'GIFT_CARD', 'OTHER', 'UNKNOWN')),
    ADD COLUMN instrument      text NOT NULL DEFAULT '' CHECK (length(instrument) <= 40),
    ADD COLUMN approval_number text NOT NULL DEFAULT '' CHECK (length(approval_number) <= 40),
    ADD COLUMN approved_at     timestamptz;

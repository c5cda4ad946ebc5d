-- Whether a payment was begun at a gateway that moves no money. Its receipt says so, also after another gateway was connected.
ALTER TABLE payment ADD COLUMN test boolean NOT NULL DEFAULT false;

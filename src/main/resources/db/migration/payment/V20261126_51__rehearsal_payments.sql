-- Payments of simulated guests, which only a gateway that moves no money is asked for. Takings leave them out.
ALTER TABLE payment ADD COLUMN rehearsal boolean NOT NULL DEFAULT false;

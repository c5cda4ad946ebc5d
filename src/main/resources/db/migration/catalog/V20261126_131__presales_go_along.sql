-- The window that a presale was thought out for: when the sale moves, the presale moves along.
ALTER TABLE presale ADD COLUMN opens_at timestamptz, ADD COLUMN closes_at timestamptz;
UPDATE presale AS p SET opens_at = s.opens_at, closes_at = s.closes_at FROM sale AS s WHERE s.id = p.sale_id;
ALTER TABLE presale
    ALTER COLUMN opens_at SET NOT NULL,
    ALTER COLUMN closes_at SET NOT NULL;

-- Until when a presale was set, in the sale's log.
ALTER TABLE sale_log ADD COLUMN presale_ends_at timestamptz;

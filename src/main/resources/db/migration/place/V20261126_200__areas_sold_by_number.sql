-- An area that is sold by number: one unit with room for many. Where it is on the map, a drawing has its outline.
ALTER TABLE unit
    ALTER COLUMN capacity TYPE integer,
    DROP CONSTRAINT unit_kind_check,
    DROP CONSTRAINT unit_capacity_check,
    ADD CONSTRAINT unit_kind_check CHECK (kind IN ('SEAT', 'TABLE', 'CONNECTOR', 'AREA')),
    ADD CONSTRAINT unit_capacity_check CHECK (capacity BETWEEN 1 AND CASE kind WHEN 'AREA' THEN 100000 ELSE 100 END);

ALTER TABLE layout_drawing ADD COLUMN area_guid text NOT NULL DEFAULT '';

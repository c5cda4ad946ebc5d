-- What a plan draws beside its units: stages, walls, words. For people's eyes, and to know where everybody looks.
-- An outline is x1, y1, x2, y2 … of a polygon; without one there are words.

CREATE TABLE layout_drawing (
    layout_id uuid               NOT NULL REFERENCES layout,
    ordinal   smallint           NOT NULL CHECK (ordinal >= 0),
    stage     boolean            NOT NULL,
    label     text               NOT NULL,
    label_x   double precision   NOT NULL,
    label_y   double precision   NOT NULL,
    outline   double precision[] NOT NULL CHECK (cardinality(outline) % 2 = 0),
    PRIMARY KEY (layout_id, ordinal),
    CHECK (cardinality(outline) >= 6 OR label <> '')
);

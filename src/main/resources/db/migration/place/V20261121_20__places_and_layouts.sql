-- Places, and the layouts of what can be sold in them. A layout never changes once it is imported.
-- Owners are accounts of another module, so there is no foreign key to them.

CREATE TABLE place (
    id         uuid             PRIMARY KEY,
    owner_id   uuid             NOT NULL,
    kind       text             NOT NULL CHECK (kind IN ('HALL', 'RESTAURANT', 'CHARGER')),
    name_ko    text             NOT NULL CHECK (name_ko <> ''),
    name_en    text             NOT NULL CHECK (name_en <> ''),
    address_ko text             NOT NULL CHECK (address_ko <> ''),
    address_en text             NOT NULL CHECK (address_en <> ''),
    latitude   double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude  double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    zone       text             NOT NULL CHECK (zone <> ''),
    day_end    time             NOT NULL CHECK (day_end < '12:00'),
    created_at timestamptz      NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX place_of_owner ON place (owner_id);

CREATE TABLE layout (
    id         uuid             PRIMARY KEY,
    place_id   uuid             NOT NULL REFERENCES place,
    name       text             NOT NULL CHECK (name <> ''),
    width      double precision NOT NULL CHECK (width > 0),
    height     double precision NOT NULL CHECK (height > 0),
    created_at timestamptz      NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX layout_of_place ON layout (place_id);

CREATE TABLE layout_category (
    layout_id uuid     NOT NULL REFERENCES layout,
    ordinal   smallint NOT NULL CHECK (ordinal >= 0),
    name      text     NOT NULL CHECK (name <> ''),
    color     text     NOT NULL,
    PRIMARY KEY (layout_id, ordinal),
    UNIQUE (layout_id, name)
);

CREATE TABLE layout_section (
    layout_id uuid     NOT NULL REFERENCES layout,
    ordinal   smallint NOT NULL CHECK (ordinal >= 0),
    name      text     NOT NULL CHECK (name <> ''),
    PRIMARY KEY (layout_id, ordinal)
);

-- What stands in one line.
CREATE TABLE layout_row (
    layout_id uuid     NOT NULL,
    ordinal   integer  NOT NULL CHECK (ordinal >= 0),
    section   smallint NOT NULL,
    label     text     NOT NULL CHECK (label <> ''),
    PRIMARY KEY (layout_id, ordinal),
    FOREIGN KEY (layout_id, section) REFERENCES layout_section
);

-- A seat, a table or a connector. Its ordinal is its index in every availability snapshot.
CREATE TABLE unit (
    id         uuid             PRIMARY KEY,
    layout_id  uuid             NOT NULL,
    ordinal    integer          NOT NULL CHECK (ordinal >= 0),
    line       integer          NOT NULL,
    category   smallint         NOT NULL,
    guid       text             NOT NULL CHECK (guid <> ''),
    label      text             NOT NULL CHECK (label <> ''),
    kind       text             NOT NULL CHECK (kind IN ('SEAT', 'TABLE', 'CONNECTOR')),
    accessible boolean          NOT NULL,
    capacity   smallint         NOT NULL CHECK (capacity BETWEEN 1 AND 100),
    x          double precision NOT NULL,
    y          double precision NOT NULL,
    UNIQUE (layout_id, ordinal),
    UNIQUE (layout_id, guid),
    FOREIGN KEY (layout_id, line) REFERENCES layout_row,
    FOREIGN KEY (layout_id, category) REFERENCES layout_category
);

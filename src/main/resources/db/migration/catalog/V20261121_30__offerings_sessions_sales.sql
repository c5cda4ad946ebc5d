-- What is on, when, and on which terms it is sold. Places and layouts belong to another module: no foreign keys there.

CREATE TABLE offering (
    id             uuid        PRIMARY KEY,
    place_id       uuid        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('PERFORMANCE', 'DINING')),
    title_ko       text        NOT NULL CHECK (title_ko <> ''),
    title_en       text        NOT NULL CHECK (title_en <> ''),
    description_ko text        NOT NULL CHECK (description_ko <> ''),
    description_en text        NOT NULL CHECK (description_en <> ''),
    created_at     timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX offering_of_place ON offering (place_id);

-- Half-open window: a sale is open from opens_at and closed from closes_at on.
CREATE TABLE sale (
    id               uuid        PRIMARY KEY,
    offering_id      uuid        NOT NULL REFERENCES offering,
    opens_at         timestamptz NOT NULL,
    closes_at        timestamptz NOT NULL,
    units_per_person smallint    NOT NULL CHECK (units_per_person BETWEEN 1 AND 50),
    created_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (id, offering_id),
    CHECK (opens_at < closes_at)
);
CREATE INDEX sale_of_offering ON sale (offering_id);

-- The business day is reckoned in the zone beside it; both are kept as they were when the session was made.
CREATE TABLE session (
    id           uuid        PRIMARY KEY,
    offering_id  uuid        NOT NULL REFERENCES offering,
    layout_id    uuid        NOT NULL,
    sale_id      uuid,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    business_day date        NOT NULL,
    zone         text        NOT NULL CHECK (zone <> ''),
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (starts_at < ends_at),
    FOREIGN KEY (sale_id, offering_id) REFERENCES sale (id, offering_id)
);
CREATE INDEX session_of_offering ON session (offering_id, starts_at);
CREATE INDEX session_of_sale ON session (sale_id);

CREATE TABLE price (
    sale_id  uuid     NOT NULL REFERENCES sale,
    ordinal  smallint NOT NULL CHECK (ordinal >= 0),
    category text     NOT NULL CHECK (category <> ''),
    amount   bigint   NOT NULL CHECK (amount BETWEEN 0 AND 100000000),
    currency text     NOT NULL CHECK (currency = 'KRW'),
    PRIMARY KEY (sale_id, ordinal),
    UNIQUE (sale_id, category)
);

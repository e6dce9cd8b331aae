-- The events of the newest version of every article, in columns to search by. They repeat what stands in records.line and can be made from it again.
-- Starts and ends count UTF-16 code units of articles.text; ends are excluded.
CREATE TABLE events (
    article           BIGINT  NOT NULL,
    position          INTEGER NOT NULL,  -- place in the record's list of events, from 0
    id                VARCHAR NOT NULL,
    class             VARCHAR NOT NULL,
    mode              VARCHAR,
    context           VARCHAR[],
    cameo             VARCHAR,
    reciprocal        BOOLEAN NOT NULL,
    status            VARCHAR NOT NULL,
    time_from         DATE,
    time_to           DATE,
    time_granularity  VARCHAR,
    time_basis        VARCHAR,
    time_text         VARCHAR,
    place             VARCHAR,
    place_country     VARCHAR,
    place_admin1      VARCHAR,
    place_lat         DOUBLE,
    place_lon         DOUBLE,
    place_geonameid   BIGINT,
    place_granularity VARCHAR,
    place_text        VARCHAR,
    trigger_start     INTEGER NOT NULL,
    trigger_end       INTEGER NOT NULL,
    trigger_text      VARCHAR NOT NULL,
    sentence_start    INTEGER NOT NULL,
    sentence_end      INTEGER NOT NULL,
    rule              VARCHAR NOT NULL,
    because           VARCHAR NOT NULL,
    confidence        DOUBLE  NOT NULL
);

CREATE TABLE parties (
    article    BIGINT  NOT NULL,
    event      INTEGER NOT NULL,   -- events.position
    side       VARCHAR NOT NULL,   -- actor, recipient, or the part of one of the others: mediator, host ...
    name       VARCHAR NOT NULL,
    country    VARCHAR,
    sector     VARCHAR,
    code       VARCHAR,
    role       VARCHAR,
    text_start INTEGER NOT NULL,
    text_end   INTEGER NOT NULL,
    text       VARCHAR NOT NULL
);

CREATE TABLE numbers (
    article    BIGINT  NOT NULL,
    event      INTEGER NOT NULL,
    counted    VARCHAR NOT NULL,   -- killed, injured, troops ...
    least      DOUBLE,
    most       DOUBLE,
    unit       VARCHAR,
    text_start INTEGER NOT NULL,
    text_end   INTEGER NOT NULL,
    text       VARCHAR NOT NULL
);

CREATE TABLE attributions (
    article BIGINT  NOT NULL,
    event   INTEGER NOT NULL,
    depth   INTEGER NOT NULL,      -- 0 is the outermost speaker
    source  VARCHAR,               -- absent where the text does not tell who
    cue     VARCHAR
);

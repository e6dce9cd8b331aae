-- A run is one call of a program that reads articles. A run without an end was interrupted, or is going on.
CREATE TABLE runs (
    run      INTEGER   NOT NULL,
    started  TIMESTAMP NOT NULL,   -- UTC
    ended    TIMESTAMP,            -- UTC
    coder    VARCHAR   NOT NULL,
    lexicon  VARCHAR   NOT NULL,
    sources  VARCHAR[] NOT NULL
);

-- An article as it came in. A changed text under a known id is a further version; the newest is the one whose replaced_by is absent.
CREATE TABLE articles (
    article     BIGINT  NOT NULL,  -- number of the row, given in order of arrival; all other tables name articles by it
    id          VARCHAR NOT NULL,
    version     INTEGER NOT NULL,  -- 1, 2, ...
    replaced_by BIGINT,
    hash        VARCHAR NOT NULL,  -- SHA-256 of text, title, day, publisher, byline, url
    text        VARCHAR NOT NULL USING COMPRESSION zstd,
    title       VARCHAR,
    published   DATE,
    publisher   VARCHAR,
    byline      VARCHAR,
    url         VARCHAR,
    language    VARCHAR,
    origin      VARCHAR,           -- file, or line of a file, that it was read from
    run         INTEGER NOT NULL
);

-- What was read in an article, as the line of JSON that docs/record.md describes.
CREATE TABLE records (
    article BIGINT  NOT NULL,
    run     INTEGER NOT NULL,      -- the run that coded it
    coder   VARCHAR NOT NULL,
    lexicon VARCHAR NOT NULL,
    line    VARCHAR NOT NULL USING COMPRESSION zstd
);

-- What came in and could not become an article.
CREATE TABLE rejections (
    run     INTEGER NOT NULL,
    name    VARCHAR NOT NULL,
    code    VARCHAR NOT NULL,
    message VARCHAR NOT NULL
);

-- Which reports, of the newest versions of articles, tell of one happening. A report is a first telling: an event with same_as IS NULL. All but
-- incident_decisions can be made again from the records ('parley link --all'). What is known of a day of publication is taken out and linked anew as a whole.
CREATE TABLE incident_members (
    incident INTEGER NOT NULL,     -- number of the incident; grows in the order of their coming
    article  BIGINT  NOT NULL,
    event    INTEGER NOT NULL,     -- events.position
    day      DATE    NOT NULL,     -- day of publication; 9999-12-31 where none is known
    because  VARCHAR,              -- why it was joined to those before it; absent for the first
    form     BLOB    NOT NULL USING COMPRESSION uncompressed   -- what linking compares, as Linking/ReportForm writes it; single rows are read from all over the table
);

CREATE TABLE incidents (
    incident INTEGER NOT NULL,
    id       VARCHAR NOT NULL      -- the same for the same first report
);

-- The articles of the reports.
CREATE TABLE linked_articles (
    article BIGINT  NOT NULL,
    id      VARCHAR NOT NULL,      -- articles.id
    day     DATE    NOT NULL,
    terms   BLOB    NOT NULL USING COMPRESSION uncompressed    -- hashes of the terms of the whole article, four bytes each
);

-- Under which keys the reports of a day filed their incidents, by the month that the keys are about (months since the year 0; 0: about none). Linking/FilingPage
-- writes the entries: looking them up row by row would cost more with every event that is stored.
CREATE TABLE incident_filings (
    day     DATE    NOT NULL,
    month   INTEGER NOT NULL,
    entries BLOB    NOT NULL
);

-- In how many linked articles a term stands: the sum over all rows of that term.
CREATE TABLE term_counts (
    term     UINTEGER NOT NULL,
    articles INTEGER  NOT NULL
);

-- What people decided about two reports. Rows are only ever added; of several on the same two the last counts.
CREATE TABLE incident_decisions (
    decision      INTEGER   NOT NULL,  -- 1, 2, ...
    made          TIMESTAMP NOT NULL,  -- UTC
    made_by       VARCHAR   NOT NULL,
    verdict       VARCHAR   NOT NULL,  -- one, two
    article       VARCHAR   NOT NULL,  -- articles.id
    event         VARCHAR   NOT NULL,  -- events.id
    other_article VARCHAR   NOT NULL,
    other_event   VARCHAR   NOT NULL,
    note          VARCHAR
);

-- Days of publication whose articles are not linked, or not as they are now.
CREATE TABLE unlinked_days (
    day DATE NOT NULL
);
INSERT INTO unlinked_days SELECT DISTINCT coalesce(published, DATE '9999-12-31') FROM articles WHERE replaced_by IS NULL;

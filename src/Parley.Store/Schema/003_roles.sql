-- What the newest version of an article says about who holds which public role. Starts and ends count UTF-16 code units of articles.text; ends are excluded.
CREATE TABLE introductions (
    article   BIGINT  NOT NULL,
    run       INTEGER NOT NULL,      -- the run that read it: used for coding once a run as late as this has ended
    person    VARCHAR NOT NULL,      -- full name as the article writes it
    country   VARCHAR NOT NULL,      -- ISO 3166 alpha-3, IGO or IMG
    office    VARCHAR NOT NULL,      -- key of data/roles/offices.tsv; with 'former-' before it where the office is no longer held
    title     VARCHAR NOT NULL,      -- the article's words for it
    sector    VARCHAR,
    day       DATE    NOT NULL,      -- day of publication; articles without one teach nothing
    start     INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    words     VARCHAR NOT NULL
);

-- What people decided about learned roles. Rows are only ever added; of several on one role the last counts.
CREATE TABLE role_decisions (
    decision      INTEGER   NOT NULL,  -- 1, 2, ...
    made          TIMESTAMP NOT NULL,  -- UTC
    made_by       VARCHAR   NOT NULL,
    verdict       VARCHAR   NOT NULL,  -- confirm, correct, reject
    person        VARCHAR   NOT NULL,
    country       VARCHAR,             -- absent: all that is or will be learned of the person
    office        VARCHAR,
    note          VARCHAR,
    new_person    VARCHAR,             -- what a correction says instead; absent: as it was learned
    new_country   VARCHAR,
    new_office    VARCHAR,
    new_title     VARCHAR,
    new_sector    VARCHAR,
    new_from      DATE,
    new_to        DATE
);

-- Articles whose records name somebody about whom something was decided since: 'parley read --recode' codes them again.
CREATE TABLE recodings (
    article BIGINT NOT NULL
);

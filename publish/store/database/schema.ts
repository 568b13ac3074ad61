/** What keeps the ledger from being changed; only an erasure takes it away, for one transaction. */
export const ledgerTriggers = [
  {
    name: 'ledger_is_never_changed',
    sql: `CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
  BEGIN SELECT raise(ABORT, 'The ledger is append-only: add a row that says what is true now.'); END`,
  },
  {
    name: 'ledger_is_never_shortened',
    sql: `CREATE TRIGGER ledger_is_never_shortened BEFORE DELETE ON ledger
  BEGIN SELECT raise(ABORT, 'The ledger is append-only: an address that was ever live is never forgotten.'); END`,
  },
] as const;

/** The tables of store.db, as somebody reads them who opens it with the sqlite3 shell (`.schema`). */
export const firstSchema = `
CREATE TABLE release (
  -- Every release that was ever live. The newest is what the public sees.
  number      INTEGER PRIMARY KEY,
  created_at  TEXT NOT NULL,              -- ISO, UTC: since then the public saw it
  kind        TEXT NOT NULL CHECK (kind IN ('publish', 'renderer', 'rollback', 'search', 'background')),
  known_as    INTEGER NOT NULL,           -- 'search' and 'background' only catch up with the release before: people know them by its number
  renderer    TEXT NOT NULL,              -- hash of the compiled site that made the pages
  cursor      TEXT,                       -- how far the change log of the CMS had been read
  reason      TEXT NOT NULL,
  pages       INTEGER NOT NULL,           -- HTML pages that answer 200
  is_kept     INTEGER NOT NULL DEFAULT 1  -- 0: too old to go back to; the row stays while an address names it
) STRICT;
CREATE INDEX release_known_as ON release (known_as);

CREATE TABLE object (
  -- The bytes of everything that is or was public, each once.
  sha256    TEXT PRIMARY KEY,             -- hexadecimal
  size      INTEGER NOT NULL,
  added_at  TEXT NOT NULL,                -- nothing is swept away within an hour of it
  bytes     BLOB                          -- null: large, and in the file objects/ab/cdef… beside this database
) STRICT;

CREATE TABLE encoding (
  -- The same bytes compressed. Compressing better later is no new release.
  sha256   TEXT NOT NULL REFERENCES object (sha256) ON DELETE CASCADE,
  coding   TEXT NOT NULL CHECK (coding IN ('br', 'gzip')),
  quality  INTEGER NOT NULL,              -- the level of brotli or gzip
  size     INTEGER,
  bytes    BLOB,                          -- null: would not be smaller
  PRIMARY KEY (sha256, coding)
) STRICT;

CREATE TABLE address (
  -- What each address answers, from one release until another. A release writes only what it changes.
  path           TEXT NOT NULL,           -- percent-encoded, as links write it: /news/x/
  from_release   INTEGER NOT NULL REFERENCES release (number),
  to_release     INTEGER REFERENCES release (number), -- the first release that no longer answers so; null: live
  status         INTEGER NOT NULL CHECK (status IN (200, 301, 404, 410)),
  sha256         TEXT REFERENCES object (sha256), -- the body; null for a redirect
  size           INTEGER,
  type           TEXT,                    -- content type
  cache          TEXT CHECK (cache IN ('revalidate', 'immutable')),
  sharing        TEXT CHECK (sharing IN ('same-origin', 'cross-origin')),
  download       TEXT,                    -- the file name it is saved under
  last_modified  TEXT,                    -- ISO
  noindex        INTEGER,                 -- 1: search engines are asked not to list it
  target         TEXT,                    -- where it redirects to
  document       TEXT,                    -- id of the document whose page it is, or was
  is_permanent   INTEGER NOT NULL,        -- 1: must answer for ever, as a page, a redirect or a page that says what was withdrawn
  PRIMARY KEY (path, from_release)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX address_live ON address (path) WHERE to_release IS NULL;
CREATE INDEX address_from ON address (from_release);
CREATE INDEX address_to ON address (to_release) WHERE to_release IS NOT NULL;
CREATE INDEX address_document ON address (document) WHERE document IS NOT NULL;
CREATE INDEX address_object ON address (sha256) WHERE sha256 IS NOT NULL;

CREATE VIEW what_the_public_saw (path, since, until, status, target, title, type, body, file) AS
  -- What did the public see at an address at some time? On 24 November 2026 at noon (all times are UTC):
  --   SELECT * FROM what_the_public_saw
  --   WHERE path = '/news/x/' AND since <= '2026-11-24T12' AND until > '2026-11-24T12';
  -- No row: the address answered 404 then, or that is longer ago than releases are kept.
  SELECT
    address.path,
    started.created_at,
    coalesce(ended.created_at, '9999'),   -- '9999': it still answers so
    address.status,
    address.target,
    CASE WHEN address.type LIKE 'text/html%' AND instr(object.bytes, CAST('<title>' AS BLOB)) > 0 THEN
      substr(CAST(object.bytes AS TEXT),
             instr(CAST(object.bytes AS TEXT), '<title>') + 7,
             instr(CAST(object.bytes AS TEXT), '</title>') - instr(CAST(object.bytes AS TEXT), '<title>') - 7) END,
    address.type,
    CASE WHEN address.type LIKE 'text/%' OR address.type LIKE '%json%' OR address.type LIKE '%xml%'
      THEN CAST(object.bytes AS TEXT) ELSE object.bytes END,
    CASE WHEN object.sha256 IS NOT NULL AND object.bytes IS NULL
      THEN 'objects/' || substr(object.sha256, 1, 2) || '/' || substr(object.sha256, 3) END
  FROM address
  JOIN release AS started ON started.number = address.from_release
  LEFT JOIN release AS ended ON ended.number = address.to_release
  LEFT JOIN object ON object.sha256 = address.sha256;

CREATE TABLE ledger (
  -- Every event in the life of every address. Rows are only ever added.
  id         INTEGER PRIMARY KEY,
  path       TEXT NOT NULL,               -- of a part of a page: /x/#part
  at         TEXT NOT NULL,               -- ISO
  release    INTEGER NOT NULL,
  event      TEXT NOT NULL CHECK (event IN ('live', 'redirected', 'withdrawn', 'erased')),
  title      TEXT NOT NULL,               -- of the page that stands or stood there
  document   TEXT,                        -- its id
  target     TEXT,                        -- where the address redirects to
  reason     TEXT,                        -- why it was withdrawn, for readers
  successor  TEXT                         -- the address to read instead
) STRICT;
CREATE INDEX ledger_path ON ledger (path, at);
CREATE INDEX ledger_document ON ledger (document, at) WHERE document IS NOT NULL;
${ledgerTriggers.map(({ sql }) => `${sql};`).join('\n')}

CREATE TABLE content (
  -- The published content as the newest release has it.
  kind   TEXT NOT NULL,                   -- document, image, file, alert, redirect, phrase, anchors, moved, withdrawn, global, quarantined
  id     TEXT NOT NULL,
  value  TEXT NOT NULL,                   -- JSON
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE timed_change (
  -- When time alone changes something about published content next.
  at    TEXT NOT NULL,                    -- ISO
  kind  TEXT NOT NULL,
  id    TEXT NOT NULL,
  PRIMARY KEY (at, kind, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX timed_change_content ON timed_change (kind, id);

CREATE TABLE page (
  -- What each page of the live renderer was made from.
  id           INTEGER PRIMARY KEY,
  path         TEXT NOT NULL UNIQUE,
  route        TEXT NOT NULL,             -- JSON
  title        TEXT,                      -- its <title>; null: no HTML page that is checked
  ids          TEXT,                      -- JSON array: the fragments it can be entered at
  card         TEXT,                      -- JSON: what stands on its social card
  questions    TEXT NOT NULL,             -- JSON array of question.id
  stale_order  INTEGER                    -- not null: out of date, and still to be rendered, small numbers first
) STRICT;
CREATE INDEX page_title ON page (title) WHERE title IS NOT NULL;
CREATE INDEX page_stale ON page (stale_order) WHERE stale_order IS NOT NULL;

CREATE TABLE question (
  -- A call of the reader that some page asked while it was rendered.
  id    INTEGER PRIMARY KEY,
  call  TEXT NOT NULL UNIQUE,
  hash  TEXT NOT NULL                     -- of the answer that pages last saw
) STRICT;

CREATE TABLE question_topic (
  -- What a change must touch for an answer to be another.
  topic     TEXT NOT NULL,
  question  INTEGER NOT NULL,
  PRIMARY KEY (topic, question)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_topic_question ON question_topic (question);

CREATE TABLE asked (
  -- Which page asked which question (the same as page.questions, from the other side).
  question  INTEGER NOT NULL,
  page      INTEGER NOT NULL,
  PRIMARY KEY (question, page)
) STRICT, WITHOUT ROWID;

CREATE TABLE fragment_link (
  -- Links from one page to a place inside another.
  target    TEXT NOT NULL,                -- path of the page that is linked to
  page      INTEGER NOT NULL,             -- page.id of the page that links
  fragment  TEXT NOT NULL,
  PRIMARY KEY (target, page, fragment)
) STRICT, WITHOUT ROWID;
CREATE INDEX fragment_link_page ON fragment_link (page);

CREATE TABLE receipt (
  -- Receipts on their way to the CMS; a row goes when it has arrived.
  position  INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  release   INTEGER NOT NULL,
  body      TEXT NOT NULL,                -- JSON
  proof     TEXT                          -- JSON: what the public server answered
) STRICT;

CREATE TABLE note (
  -- Small values: whether publishing is paused, what ran last night.
  name   TEXT PRIMARY KEY,
  value  TEXT NOT NULL                    -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE cache (
  -- What search and social cards can make again, but need not.
  area   TEXT NOT NULL,
  key    TEXT NOT NULL,
  value  TEXT NOT NULL,                   -- JSON
  PRIMARY KEY (area, key)
) STRICT, WITHOUT ROWID;
`;

"""The tables of a project file."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x416E6E6F
"""``Anno`` in ASCII: tells our files from other SQLite files."""

VERSION: Final = 3
"""The schema version that this program writes, kept in ``user_version``."""

TABLES: Final = """
CREATE TABLE project (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  annotator TEXT NOT NULL,
  time TEXT NOT NULL,
  step TEXT NOT NULL,
  kind TEXT NOT NULL,
  target TEXT,
  name TEXT NOT NULL,
  article TEXT,
  changes TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (device, device_seq)
) STRICT;
CREATE INDEX event_step ON event (step);
CREATE TRIGGER event_kept BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER event_fixed BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TABLE text (sha256 TEXT NOT NULL UNIQUE, text TEXT NOT NULL) STRICT;

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text_sha256 TEXT NOT NULL UNIQUE REFERENCES text (sha256),
  length INTEGER NOT NULL,
  title TEXT NOT NULL,
  source TEXT,
  url TEXT,
  author TEXT,
  published TEXT,
  language TEXT,
  furniture TEXT NOT NULL,
  origin TEXT NOT NULL
) STRICT;

CREATE TABLE span (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  annotator TEXT NOT NULL,
  label TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  fragments TEXT NOT NULL,
  quotes TEXT NOT NULL,
  attributes TEXT NOT NULL,
  origin TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX span_article ON span (article, annotator, start, "end" DESC, id, label);
CREATE INDEX span_label ON span (label, article);

CREATE TABLE relation (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  annotator TEXT NOT NULL,
  type TEXT NOT NULL,
  from_span TEXT NOT NULL REFERENCES span (id) DEFERRABLE INITIALLY DEFERRED,
  to_span TEXT NOT NULL REFERENCES span (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX relation_article ON relation (article, annotator);
CREATE INDEX relation_from ON relation (from_span);
CREATE INDEX relation_to ON relation (to_span);

CREATE TABLE status (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  annotator TEXT NOT NULL,
  status TEXT NOT NULL,
  flag INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX status_article ON status (article, annotator);
CREATE INDEX status_state ON status (annotator, status);

CREATE TABLE actor (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, aliases TEXT NOT NULL
) STRICT;
CREATE TABLE concept (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE scheme (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

CREATE VIEW searchable AS
  SELECT article.number AS rowid, article.title AS title, text.text AS text
  FROM article JOIN text ON text.sha256 = article.text_sha256;
CREATE VIRTUAL TABLE article_search USING fts5 (
  title, text, content = 'searchable', content_rowid = 'rowid',
  tokenize = 'unicode61 remove_diacritics 2'
);
"""

REGISTERS: Final = """
ALTER TABLE actor ADD COLUMN affiliations TEXT NOT NULL DEFAULT '[]';
ALTER TABLE actor ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN external TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN merged_into TEXT;
ALTER TABLE concept ADD COLUMN parent TEXT;
ALTER TABLE concept ADD COLUMN fixed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE concept ADD COLUMN examples TEXT NOT NULL DEFAULT '[]';
ALTER TABLE concept ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE concept ADD COLUMN merged_into TEXT;

CREATE TABLE mention (
  entry TEXT NOT NULL, span TEXT NOT NULL, attribute TEXT NOT NULL,
  PRIMARY KEY (entry, span, attribute)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_span ON mention (span);
"""
"""What version 2 adds: entries that say more, and where each is mentioned.

``mention`` has a row for each id in a list among the attributes of a span. It
says nothing that ``span`` does not: it is an index from the entry to the span.
"""

SPLITS: Final = """
CREATE TABLE split (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, plan TEXT NOT NULL, part TEXT NOT NULL
) STRICT;
CREATE INDEX split_plan ON split (plan, article);
"""
"""What version 3 adds: on which side of a split an article is, so that it stays there.

An article that goes leaves its side behind: should it come back, it is there again.
"""

SCRIPTS: Final = (TABLES, REGISTERS, SPLITS)
"""What each version adds to the one before, from version 1 on."""

MIGRATIONS: Final = ("first", "registers", "splits")
"""The names under which a file keeps that it went through each version."""

FOREIGN_TABLES: Final = """
CREATE TABLE "_sqlite_migrations" (
  "id" INTEGER PRIMARY KEY, "migration_set" TEXT, "name" TEXT, "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
  ON "_sqlite_migrations" ("migration_set", "name");
"""
"""What sqlite-utils adds to keep which migrations were made."""

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod/v4";

/**
 * What has made the file what it is, oldest first; one table for every collection. A file of an earlier release gets
 * the steps that it lacks, and `user_version` counts them, so a released step never changes: add the next. A step only
 * adds, since the release before may have the file open.
 */
const STEPS: readonly string[] = [
  // The first release did not count, so its file may be here already.
  `CREATE TABLE IF NOT EXISTS documents (
     collection TEXT NOT NULL,
     partition TEXT NOT NULL,
     id TEXT NOT NULL,
     kind TEXT NOT NULL,
     schema INTEGER NOT NULL,
     etag TEXT NOT NULL,
     body TEXT NOT NULL,
     PRIMARY KEY (collection, partition, id)
   ) STRICT;
   CREATE INDEX IF NOT EXISTS documents_by_kind ON documents (collection, partition, kind, id);`,
  `ALTER TABLE documents ADD COLUMN pending_since TEXT;
   CREATE INDEX documents_pending ON documents (collection, partition, kind, id)
     WHERE pending_since IS NOT NULL;`,
  // The release before changes a document and leaves `settled_on` as it was: it holds only for the text it came with.
  `ALTER TABLE documents ADD COLUMN settled_on TEXT;
   ALTER TABLE documents ADD COLUMN settled_etag TEXT;
   ALTER TABLE documents ADD COLUMN open_until TEXT GENERATED ALWAYS AS
     (CASE WHEN settled_on IS NOT NULL AND settled_etag = etag THEN settled_on ELSE '9999-12-31' END) VIRTUAL;
   CREATE INDEX documents_open ON documents (collection, partition, kind, open_until, id);`,
];

const versionSchema = z.looseObject({ user_version: z.number().int() });

/**
 * Gives the file the steps that it lacks, all or none. Begins a write transaction in any case: a file that may only
 * be read opens without complaint, and it is found out now and not in use.
 */
export function bringUpToDate(database: DatabaseSync): void {
  database.exec("BEGIN IMMEDIATE");
  const { user_version: taken } = versionSchema.parse(database.prepare("PRAGMA user_version").get());
  for (const [number, step] of STEPS.entries())
    if (number >= taken) database.exec(`${step} PRAGMA user_version = ${number + 1};`);
  database.exec("COMMIT");
}

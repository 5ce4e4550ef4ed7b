import type { CivilDate } from "../kernel/civil-date.ts";
import type { LoadedDocument } from "./document.ts";
import { versionInForce } from "./version-in-force.ts";

/** Of each document, the version that governs on the date; a document without one is left out. */
export function governingDocuments(documents: readonly LoadedDocument[], date: CivilDate): LoadedDocument[] {
  const byDocument = Map.groupBy(documents, ({ head }) => `${head.community}/${head.id}`);
  return [...byDocument.values()].flatMap((versions) => {
    const governing = versionInForce(
      versions.map(({ version }) => version),
      date,
    );
    return versions.filter(({ version }) => version === governing);
  });
}

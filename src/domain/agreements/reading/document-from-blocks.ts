import type { DocumentHead, LoadedDocument, Version } from "../document.ts";
import { versionIdOf } from "../version-id.ts";
import type { Block } from "./block.ts";
import { clausesFromBlocks } from "./clauses-from-blocks.ts";
import { withHeadingLines } from "./heading-lines.ts";
import { recogniseAdoption, recognisePeriod } from "./recognise-adoption.ts";
import { recogniseStanding } from "./recognise-standing.ts";
import { documentIdOf, recogniseNumber, recogniseTitle } from "./recognise-title.ts";

/** What a document says about itself; `id` absent means that it follows from number, standing and title. */
export type StatedFacts = Omit<DocumentHead, "id" | "community" | "fileName"> & {
  readonly id?: string;
} & Pick<Version, "adoption" | "inForceFrom" | "inForceTo">;

export interface DocumentSource {
  readonly community: string;
  readonly fileName: string;
  readonly blocks: readonly Block[];
  /** Absent for a text without front matter: the facts are then recognised in the text itself. */
  readonly stated: StatedFacts | undefined;
}

/** A document from its blocks; its version has no clauses when the blocks hold no text. */
export function documentFromBlocks({ community, fileName, blocks, stated }: DocumentSource): LoadedDocument {
  const lined = withHeadingLines(blocks);
  const { adoption, inForceFrom, inForceTo, ...head } = stated ?? recogniseFacts(lined, fileName);
  const id = head.id ?? documentIdOf(head.title, head.number, head.standing);
  const clauses = clausesFromBlocks(id, lined);
  const content = {
    adoption,
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
    ...(inForceTo === undefined ? {} : { inForceTo }),
    clauses,
  };
  return {
    head: { ...head, id, community, fileName },
    version: { id: versionIdOf(content), documentId: id, ...content },
  };
}

function recogniseFacts(blocks: readonly Block[], fileName: string): StatedFacts {
  const title = recogniseTitle(blocks) ?? fileName.replace(/\.[^.]+$/, "");
  const number = recogniseNumber(title);
  const lines = blocks.flatMap((block) => (block.kind === "table" ? [] : block.text.split("\n")));
  return {
    title,
    ...(number === undefined ? {} : { number }),
    standing: recogniseStanding(title, blocks),
    retelling: false,
    assumptions: [],
    adoption: recogniseAdoption(lines),
    ...recognisePeriod(lines),
  };
}

import type { Case } from "../../domain/cases/case.ts";
import { patchesOf } from "../../domain/cases/paper-shape.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Press } from "./view-parts.ts";

/** As long as the form for a new case lets these be. */
const MOST_TITLE = 160;
const MOST_NEED = 2_000;

/** Opens the form for a new case with what this one has taught in it, about the same clause. */
export function newCasePress(
  { paper, origin }: Case,
  community: Community,
  label: string,
  { title, need }: { readonly title: string; readonly need: string },
): Press {
  const about = patchesOf(paper?.proposal ?? {})[0] ?? origin;
  return {
    title: label,
    verb: "case/start",
    data: {
      community: community.id,
      title: title.slice(0, MOST_TITLE),
      need: need.slice(0, MOST_NEED),
      ...(about === undefined
        ? {}
        : { source: about.community, document: about.document, clause: about.clause }),
    },
  };
}

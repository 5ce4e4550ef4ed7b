import { sha256 } from "../kernel/hashing.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import type { CaseOutcome, Circumstances } from "./case-outcome.ts";
import type { Enclosure, Publicity } from "./paper-shape.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

/** The paper itself among the documents of a case. */
export const PAPER = "paper";

/** The legal grounds that a document of a case may be kept back on (offentleglova), and for which access each is. */
export const PUBLICITY_GROUNDS = [
  { ground: "offl. § 5", access: "deferred" },
  { ground: "offl. § 13", access: "exempt" },
  { ground: "offl. § 14", access: "exempt" },
  { ground: "offl. § 15", access: "exempt" },
  { ground: "offl. § 22", access: "exempt" },
  { ground: "offl. § 23", access: "exempt" },
  { ground: "offl. § 24", access: "exempt" },
] as const satisfies readonly Required<Pick<Publicity, "ground" | "access">>[];

/** The same file under the same name is the same enclosure; with other bytes it is another (practice 15). */
export function enclosureId({ name, hash }: Pick<Enclosure, "name" | "hash">): string {
  return `e-${sha256(`${hash}/${name}`).slice(0, 12)}`;
}

/** Doing it again changes nothing. After the notice, too, a file comes as an enclosure of its own. */
export function addEnclosure(treated: Case, file: Omit<Enclosure, "id">, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("enclose", treated, c);
  if (refused !== undefined) return { refused };
  const enclosure = { ...file, id: enclosureId(file) };
  if (treated.enclosures.some(({ id }) => id === enclosure.id)) return { events: [] };
  return { events: [{ kind: "enclosure-added", at: c.at, by: c.actor, enclosure }] };
}

/** Takes one away that has not gone out with a notice. */
export function removeEnclosure(treated: Case, id: string, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("enclose", treated, c);
  if (refused !== undefined) return { refused };
  const enclosure = treated.enclosures.find((each) => each.id === id);
  if (enclosure === undefined) return { refused: "no-such-document" };
  if (enclosure.frozenIn !== undefined) return { refused: "enclosure-frozen" };
  return { events: [{ kind: "enclosure-removed", at: c.at, by: c.actor, enclosure: id }] };
}

/** The enclosures go out with the meeting's notice and change no more; nothing when all have gone out before. */
export function frozenAtNotice(
  { enclosures }: Case,
  meeting: string,
  { at, actor: by }: Pick<Circumstances, "at" | "actor">,
): CaseEvent[] {
  return enclosures.some(({ frozenIn }) => frozenIn === undefined)
    ? [{ kind: "enclosures-frozen", at, by, meeting }]
    : [];
}

/** Whether the public may read a document of the case; what is not public has its legal ground (practice 14). */
export function setPublicity(
  treated: Case,
  { document, publicity }: { readonly document: string; readonly publicity: Publicity },
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("set-publicity", treated, c);
  if (refused !== undefined) return { refused };
  if (document !== PAPER && !treated.enclosures.some(({ id }) => id === document))
    return { refused: "no-such-document" };
  const { access, ground } = publicity;
  if (
    access !== "public" &&
    !PUBLICITY_GROUNDS.some((each) => each.ground === ground && each.access === access)
  )
    return { refused: "ground-needed" };
  const kept = access === "public" ? { access } : publicity;
  return { events: [{ kind: "publicity-set", at: c.at, by: c.actor, document, publicity: kept }] };
}
